package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.termijn.Submission;

/**
 * The days of an objection as they were registered: with the start form, or afterwards when the case was handed over.
 *
 * @param sentOn day on which the decision was sent; empty when nobody can prove it
 * @param postedOn day of the postmark; empty when it did not come by post, or cannot be read
 */
record Registration(
        Optional<FilledInDay> sentOn, FilledInDay receivedOn, boolean byPost, Optional<FilledInDay> postedOn) {

    private static final String CHECKED = "datumGecontroleerd";

    /** @throws nl.ketenregie.process.InvalidInput in Dutch, naming the field, when the days cannot be */
    static Registration of(Dossiers dossiers, UUID dossierId, LocalDate today) {
        FilledIn form = FilledIn.in(dossiers, dossierId, BezwaarProcess.Forms.REGISTER, BezwaarProcess.Forms.COMPLETE);
        Registration registration = new Registration(
                form.findDay("verzondenOp", "Verzenddatum van het besluit"),
                form.day("ontvangenOp", "Ontvangen op"),
                form.is("wijze", "post"),
                form.findDay("gepostOp", "Datum van de poststempel"));
        registration.check(today, form.is(CHECKED, "true"));
        return registration;
    }

    private void check(LocalDate today, boolean yearOldChecked) {
        receivedOn.notAfterToday(today);
        sentOn.ifPresent(sent -> {
            sent.notAfterToday(today)
                    .check(
                            yearOldChecked || !sent.day().isBefore(today.minusYears(1)),
                            "ligt meer dan een jaar terug; controleer de datum op het besluit, en klopt zij, vink dan aan"
                                    + " dat u dat heeft gedaan");
            receivedOn.notBefore(
                    sent.day(),
                    "ligt voor de verzenddatum van het besluit; controleer beide datums, en kwam het bezwaar echt eerder"
                            + " (Awb 6:10), kies dan nee bij 'Is bekend wanneer het besluit is verzonden?'");
        });
        postedOn.ifPresent(posted -> posted.notAfter(
                receivedOn.day(), "ligt na de dag van ontvangst; controleer beide datums, of laat dit veld leeg"));
    }

    Submission submission() {
        return new Submission(byPost, postedOn.map(FilledInDay::day).orElse(null), receivedOn.day());
    }

    /** The day on which the objection was made: when it was posted in time, that day counts (Awb 6:9 lid 2). */
    LocalDate madeOn(LocalDate lastDay) {
        return receivedOn.day().isAfter(lastDay)
                ? postedOn.map(FilledInDay::day).orElse(receivedOn.day())
                : receivedOn.day();
    }
}
