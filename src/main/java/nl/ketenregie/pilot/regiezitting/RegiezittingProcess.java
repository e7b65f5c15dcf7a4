package nl.ketenregie.pilot.regiezitting;

import java.util.Collection;
import java.util.List;
import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class RegiezittingProcess {

    static final String KEY = "regiezitting";

    /** Before there is an outcome: the case ends. */
    static final String CONSENT_WITHDRAWN = "regiezitting.toestemming-ingetrokken";

    /** After the outcome: only what follows on it ends. */
    static final String SHARING_STOPPED = "regiezitting.delen-gestopt";

    /** The one purpose for which the court, the other party and partners may see anything of the case. */
    static final String PURPOSE = "regiezitting";

    static final String LEAD = "juridisch-loket";
    static final String REGISTRY = "griffie";
    static final String JUDGE = "regierechter";
    static final String COUNTERPARTY = "wederpartij";
    static final String CASE_DIRECTOR = "casusregisseur";

    /** Roles that need the consent of the resident, one by one. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> RECEIVERS = ProcessVariable.of("ontvangers", Collection.class);

    static final ProcessVariable<Boolean> COURT_MAY_KNOW = ProcessVariable.of("toestemmingRechter", Boolean.class);

    /** Role that guards the agreements and writes the state of affairs. */
    static final ProcessVariable<String> DIRECTOR = ProcessVariable.of("regisseur", String.class);

    /** The director once more, in the block that guards agreements. */
    static final ProcessVariable<String> CHAIR = ProcessVariable.of("voorzitter", String.class);

    /** {@code verder}, or the outcome that the case ends with. */
    static final ProcessVariable<String> OUTCOME = ProcessVariable.of("uitkomst", String.class);

    static final String GO_ON = "verder";

    static final ProcessVariable<Boolean> EXPERIMENT = ProcessVariable.of("regelrechterMogelijk", Boolean.class);

    /** Days as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> THREAT_ON = ProcessVariable.of("dreigingOp", String.class);

    static final ProcessVariable<String> SERVED_ON = ProcessVariable.of("betekendOp", String.class);
    static final ProcessVariable<Integer> DAYS_LEFT = ProcessVariable.of("dagenTotDreiging", Integer.class);

    static final ProcessVariable<String> VEHICLE = ProcessVariable.of("rechtsgang", String.class);
    static final ProcessVariable<String> VEHICLE_CHECK = ProcessVariable.of("rechtsgangtoets", String.class);

    /** The vehicle in which the other party was summoned (art. 87 Rv). */
    static final String SUMMONED = "dagvaarding-87";

    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> HELPERS = ProcessVariable.of("hulpverleners", Collection.class);

    /** Roles that the judge wants at the hearing. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> WANTED = ProcessVariable.of("genodigden", Collection.class);

    static final ProcessVariable<Boolean> SUMMONED_BY_COURT = ProcessVariable.of("opVerzoekRechtbank", Boolean.class);

    /** Roles for which there is a ground to hear about the resident: only they can own an agreement. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> PARTICIPANTS = ProcessVariable.of("deelnemers", Collection.class);

    /** Roles that are expected at the hearing, also those that the court summons without consent. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> EXPECTED = ProcessVariable.of("opgeroepenen", Collection.class);

    static final ProcessVariable<Integer> MINUTES = ProcessVariable.of("duur", Integer.class);

    /** {@code drie-werkdagen}, {@code spoed} or {@code gewoon}. */
    static final ProcessVariable<String> HEARING_TERM = ProcessVariable.of("zittingstermijn", String.class);

    /** First and last day on which the hearing should be. */
    static final ProcessVariable<String> FROM = ProcessVariable.of("vanaf", String.class);

    static final ProcessVariable<String> UNTIL = ProcessVariable.of("zittingUiterlijk", String.class);
    static final ProcessVariable<Boolean> VOLUNTARY = ProcessVariable.of("vrijwilligeVerschijning", Boolean.class);
    static final ProcessVariable<Boolean> LATER_ON_PURPOSE = ProcessVariable.of("laterDanTermijn", Boolean.class);

    /** Day on which the state of affairs has to be there. */
    static final ProcessVariable<String> STATE_ON = ProcessVariable.of("standVanZakenOp", String.class);

    static final ProcessVariable<Boolean> POSITION_GIVEN = ProcessVariable.of("standpuntGegeven", Boolean.class);

    static final ProcessVariable<String> RESULT = ProcessVariable.of("zittingsresultaat", String.class);
    static final String ORAL_JUDGMENT = "mondelinge-uitspraak";
    static final ProcessVariable<String> JUDGMENT_BY = ProcessVariable.of("uitspraakUiterlijk", String.class);
    static final ProcessVariable<String> JUDGED_ON = ProcessVariable.of("uitspraakOp", String.class);
    static final ProcessVariable<String> RECORD_BY = ProcessVariable.of("pvUiterlijk", String.class);

    /** Day of the hearing that follows on an adjournment, and the day from which it has to be planned. */
    static final ProcessVariable<String> FOLLOW_UP_ON = ProcessVariable.of("vervolgOp", String.class);

    static final ProcessVariable<String> PLAN_FOLLOW_UP_ON = ProcessVariable.of("vervolgPlannenOp", String.class);

    /** {@code geen}, {@code uitzoeken}, or a code of the catalogue of statutory terms. */
    static final ProcessVariable<String> REMEDY = ProcessVariable.of("rechtsmiddel", String.class);

    static final String APPLICATION_FORM = "regiezitting-submit-application";
    static final String POSITION_FORM = "regiezitting-give-position";
    static final String HEARING_FORM = "regiezitting-hold-hearing";
    static final String STATE_FORM = "regiezitting-write-state-of-affairs";
    static final List<String> STATE_QUESTIONS = List.of("feiten", "problemen", "voortgang", "voorstellen");

    private RegiezittingProcess() {}
}
