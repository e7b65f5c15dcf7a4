package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One signal of a file: what was reported, what the secretary and the table made of it, and what should come of it. The
 * names are those of the file; what each means is written down beside the case files.
 *
 * @param eersteTekst what the reporter tried to send in first, with personal data in it
 * @param koppelAan signal of this file that says the same
 * @param overleg meeting of this file that discusses it; any other meeting leaves it for the next
 * @param herbespreking what the table says after it was reopened
 * @param verwacht expected values by field; a field that is absent means "there is none"
 */
record ReplaySignal(
        String id,
        LocalDate op,
        String melder,
        String thema,
        String bestuursorgaan,
        int aantalBekend,
        boolean noodsituatie,
        String eersteTekst,
        String beschrijving,
        Redactie redactie,
        String weg,
        String koppelAan,
        String ontvanger,
        String overleg,
        Bespreking bespreking,
        Bespreking herbespreking,
        Verloop verloop,
        ObjectNode verwacht) {

    private static final Verloop NOTHING_SPECIAL =
            new Verloop(null, null, null, null, null, null, null, false, null, null, false, null);

    ReplaySignal {
        verloop = verloop == null ? NOTHING_SPECIAL : verloop;
    }

    record Redactie(
            String titel,
            String wetRegeling,
            String aard,
            String ernst,
            int vergelijkbareZaken,
            boolean kwetsbareGroep,
            boolean geldOfInkomen,
            boolean kinderen,
            boolean mogelijkOnrechtmatig,
            String betreftPartner) {}

    /** @param overleg only for what was reopened: the meeting that discusses it again */
    record Bespreking(
            String overleg,
            String uitkomst,
            String toelichting,
            String eigenaarGevonden,
            String ontvanger,
            List<Afspraak> afspraken) {

        Bespreking {
            afspraken = afspraken == null ? List.of() : afspraken;
        }
    }

    record Afspraak(String eigenaar, String wat, int overDagen) {}

    /**
     * @param antwoordNaWerkdagen when the municipality answers a direct question, null when it never does
     * @param externAntwoordNaDagen when another body answers, null when it never does
     * @param juridischeZaken onrechtmatig or rechtmatig
     * @param afspraak what goes wrong with the agreement: te-laat, uitstel, niet-geaccepteerd, overgedragen, niet-opgepakt
     * @param directie whom the director finds when nobody took it up: eigenaar or geen
     * @param vertrouwelijk its facts fall under legal privilege
     * @param leestNiet the reporter never reads what came of it
     */
    record Verloop(
            Integer antwoordNaWerkdagen,
            Integer externAntwoordNaDagen,
            String juridischeZaken,
            String afspraak,
            String directie,
            String effect,
            String heropenen,
            boolean vertrouwelijk,
            String noodhulp,
            String datalek,
            boolean leestNiet,
            LocalDate ingetrokkenOp) {}

    /** The meetings that keep it on their agenda. */
    List<String> meetings() {
        return Stream.of(overleg, herbespreking == null ? null : herbespreking.overleg())
                .filter(Objects::nonNull)
                .toList();
    }
}
