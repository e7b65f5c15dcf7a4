package nl.ketenregie.pilot.signaleringsoverleg;

import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
final class SignaleringsoverlegProcess {

    static final String EMERGENCY = "signaleringsoverleg-noodsituatie";
    static final String MEETING = "signaleringsoverleg-vergadering";

    /** The table reached an outcome; the signal goes on from where it waited. */
    static final String DISCUSSED = "signaleringsoverleg.besproken";

    static final String EDIT_FORM = "signaleringsoverleg-edit-signal";
    static final String ROUTE_FORM = "signaleringsoverleg-choose-route";
    static final String AGENDA_FORM = "signaleringsoverleg-set-agenda";
    static final String ITEM_FORM = "signaleringsoverleg-discuss-item";
    static final String MINUTES_FORM = "signaleringsoverleg-draft-minutes";
    static final String NEXT_FORM = "signaleringsoverleg-plan-next-meeting";

    static final String CHAIR_ROLE = "voorzitter";
    static final String DEPUTY_ROLE = "plaatsvervangend-voorzitter";
    static final String SECRETARY_ROLE = "secretariaat";

    /** Role in the models of the organisation that reported the signal. */
    static final ProcessVariable<String> REPORTER = ProcessVariable.of("melder", String.class);

    /** spoed, agenda or wachtlijst: advice of the decision table. */
    static final ProcessVariable<String> PRIORITY = ProcessVariable.of("prioriteit", String.class);

    /** The way that the secretary chose: agenda, spoed, direct-vraag, wachtlijst, koppelen, extern, onvoldoende, persoonsgegevens. */
    static final ProcessVariable<String> ROUTE = ProcessVariable.of("weg", String.class);

    /** A code of {@link SignaalUitkomst}, or "open". */
    static final ProcessVariable<String> OUTCOME = ProcessVariable.of("uitkomst", String.class);

    static final ProcessVariable<Integer> AGREEMENTS = ProcessVariable.of("aantalAfspraken", Integer.class);
    static final ProcessVariable<Integer> FIRST_AGREEMENT = ProcessVariable.of("eersteAfspraak", Integer.class);

    /** ja or nee: whether somebody takes it up. */
    static final ProcessVariable<String> OWNER_FOUND = ProcessVariable.of("eigenaarGevonden", String.class);

    /** Role that a signal for another body goes to. */
    static final ProcessVariable<String> ADDRESSEE = ProcessVariable.of("ontvanger", String.class);

    /** Role that leads this item: the chair, or the deputy when the item is about the chair's own organisation. */
    static final ProcessVariable<String> CHAIR = ProcessVariable.of("voorzitter", String.class);

    /** How often the theme was seen before and after it was discussed, over equally long periods. */
    static final ProcessVariable<Integer> SEEN_BEFORE = ProcessVariable.of("tellingVoor", Integer.class);

    static final ProcessVariable<Integer> SEEN_AFTER = ProcessVariable.of("tellingNa", Integer.class);

    /** bereikt, deels, geen or onbekend. */
    static final ProcessVariable<String> EFFECT = ProcessVariable.of("effect", String.class);

    /** Ids of the signals on the agenda, in order. */
    static final String AGENDA_ITEMS = "agendapunten";

    private SignaleringsoverlegProcess() {}
}
