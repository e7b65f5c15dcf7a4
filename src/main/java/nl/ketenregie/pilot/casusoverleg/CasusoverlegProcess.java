package nl.ketenregie.pilot.casusoverleg;

import java.util.Collection;
import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class CasusoverlegProcess {

    static final String KEY = "casusoverleg";
    static final String CONSENT_WITHDRAWN = "casusoverleg.toestemming-ingetrokken";

    /** The one purpose for which a partner at this table may see the dossier. */
    static final String PURPOSE = "casusoverleg";

    static final String GROUND_FORM = "casusoverleg-record-ground";
    static final String EXPLANATION = "toelichtingGrond";
    static final String DUTY_CONFLICT = "conflictVanPlichten";

    static final String INVITATION_FORM = "casusoverleg-invite-resident";
    static final String PLACE = "plaats";

    /** Role that submitted the case and leads it. */
    static final ProcessVariable<String> LEAD = ProcessVariable.of("melder", String.class);

    /** toestemming, wettelijke-taak, acute-veiligheid or geen. */
    static final ProcessVariable<String> GROUND = ProcessVariable.of("grondslag", String.class);

    /** Role of the partner for whom a ground is sought. */
    static final ProcessVariable<String> PARTNER = ProcessVariable.of("ontvanger", String.class);

    static final ProcessVariable<String> ARTICLE = ProcessVariable.of("artikel", String.class);
    static final ProcessVariable<Integer> MINUTES = ProcessVariable.of("duur", Integer.class);

    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> CATEGORIES = ProcessVariable.of("categorieen", Collection.class);

    /** Roles that were chosen; nobody is invited yet. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> CHOSEN = ProcessVariable.of("genodigden", Collection.class);

    /** Roles at the table: the lead, and those for whom there is a ground. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> PARTICIPANTS = ProcessVariable.of("deelnemers", Collection.class);

    /** How many of them besides the lead. */
    static final ProcessVariable<Integer> PARTNER_COUNT = ProcessVariable.of("aantalPartners", Integer.class);

    private CasusoverlegProcess() {}
}
