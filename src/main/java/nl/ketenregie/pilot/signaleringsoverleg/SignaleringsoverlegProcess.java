package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.List;
import nl.ketenregie.process.ProcessVariable;

/** Every name of the models of this pilot that Java relies on. */
@SuppressWarnings("rawtypes") // a variable that holds a list has no type parameter at run time
final class SignaleringsoverlegProcess {

    static final String EMERGENCY = "signaleringsoverleg-noodsituatie";
    static final String MEETING = "signaleringsoverleg-vergadering";

    /** The table reached an outcome; the signal goes on from where it waited. */
    static final String DISCUSSED = "signaleringsoverleg.besproken";

    static final String EDIT_FORM = "signaleringsoverleg-edit-signal";
    static final String ROUTE_FORM = "signaleringsoverleg-choose-route";
    static final String ITEM_FORM = "signaleringsoverleg-discuss-item";

    static final String CHAIR_ROLE = "voorzitter";
    static final String DEPUTY_ROLE = "plaatsvervangend-voorzitter";
    static final String SECRETARY_ROLE = "secretariaat";

    static final ProcessVariable<String> THEME = ProcessVariable.of("thema", String.class);
    static final ProcessVariable<String> BODY = ProcessVariable.of("bestuursorgaan", String.class);

    /** Weight of the signal: the sum behind the advice (C.7). */
    static final ProcessVariable<Integer> WEIGHT = ProcessVariable.of("gewicht", Integer.class);

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

    /** Roles that are asked for their opinion, besides chair and secretariat. */
    static final ProcessVariable<List> PARTICIPANTS = ProcessVariable.of("deelnemers", List.class);

    /** Ids of the signals on the agenda, in order. */
    static final ProcessVariable<List> AGENDA_ITEMS = ProcessVariable.of("agendapunten", List.class);

    /** Numbers of items that the chair takes off the agenda. */
    static final ProcessVariable<List> TAKEN_OFF = ProcessVariable.of("afvoeren", List.class);

    /** Numbers of items of which the facts fall under legal privilege. */
    static final ProcessVariable<List> PRIVILEGED = ProcessVariable.of("algemeneVraag", List.class);

    /** Days as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> PLAN_FROM = ProcessVariable.of("vanaf", String.class);

    static final ProcessVariable<String> NEXT_FROM = ProcessVariable.of("volgendVanaf", String.class);

    private SignaleringsoverlegProcess() {}

    /** The agenda items that somebody ticked in a form, by number. */
    static List<Integer> itemNumbers(List<?> ticked) {
        return ticked.stream()
                .map(value -> Integer.valueOf(String.valueOf(value)))
                .toList();
    }
}
