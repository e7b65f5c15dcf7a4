package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * One case of a case file: what the resident brought, what UWV and the resident did, and what should come of it. The
 * names are those of the file; what each means is written down beside the case files.
 *
 * @param verwacht expected values by field; a field that is absent is not checked, {@code null} means "there is none"
 */
record ReplayCase(
        String id,
        LocalDate contactOp,
        String kanaal,
        String gemeente,
        Persoon persoon,
        String instantie,
        String regeling,
        String fase,
        String soortBesluit,
        boolean besluitOverArbeidsgeschiktheid,
        LocalDate verzondenOp,
        String vraag,
        String gewenst,
        boolean zelfTeBeantwoorden,
        boolean geenInkomenVoorLevensonderhoud,
        Toestemming toestemming,
        boolean advocaatBetrokken,
        boolean fraudeonderzoek,
        String oorzaak,
        Verloop verloop,
        JsonNode verwacht) {

    record Persoon(String naam, String telefoon) {}

    /** @param ingetrokkenOp day on which the resident took it back, null if never */
    record Toestemming(boolean gegeven, boolean medisch, String bewijs, LocalDate ingetrokkenOp) {}

    /**
     * @param antwoordNaWerkdagen null when UWV never answers
     * @param toezeggingNagekomen null when nothing was promised
     * @param naAntwoord what the resident does after the answer
     */
    record Verloop(
            Integer antwoordNaWerkdagen,
            String antwoordSoort,
            LocalDate toegezegdOp,
            Boolean toezeggingNagekomen,
            String naAntwoord) {

        boolean neverAnswered() {
            return antwoordNaWerkdagen == null;
        }
    }

    boolean hasDecision() {
        return !fase.equals("voorgenomen")
                && !fase.equals("geen-besluit")
                && !soortBesluit.equals("voornemen")
                && !soortBesluit.equals("geen-besluit");
    }
}
