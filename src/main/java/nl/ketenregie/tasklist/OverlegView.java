package nl.ketenregie.tasklist;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody at the table sees it.
 *
 * @param status code: GEVRAAGD, GEPLAND, GEANNULEERD or AFGESLOTEN
 * @param begin in the Netherlands; absent until a moment was chosen
 * @param begonnen whether it has begun or is over: then nobody answers, moves it or calls it off any more
 * @param leidt whether the user's organisation organises it: only then it can be moved and cancelled
 * @param mijnAntwoord what the user's own organisation answered; absent when it did not
 * @param genodigd whether the user's own organisation is expected
 * @param bijdragen what was written about the meeting itself, such as its minutes
 */
record OverlegView(
        String nummer,
        String gemeente,
        String status,
        @Nullable LocalDateTime begin,
        @Nullable LocalDateTime einde,
        String plaats,
        @Nullable String ruimte,
        boolean begonnen,
        boolean leidt,
        boolean genodigd,
        @Nullable String mijnAntwoord,
        List<Participant> deelnemers,
        List<Item> agenda,
        List<CaseView.ContributionView> bijdragen) {

    /** @param naam the role in words */
    record Participant(
            String rol,
            String naam,
            String organisatie,
            boolean uitgenodigd,
            boolean vertrokken,
            @Nullable String antwoord,
            @Nullable Boolean aanwezig) {}

    /**
     * @param organisaties how many organisations saw it
     * @param uitkomst what the table decided, in words; absent until it did
     * @param besproken what was written down when it was discussed
     */
    record Item(
            int nummer,
            String signaal,
            String titel,
            String thema,
            @Nullable String prioriteit,
            int organisaties,
            @Nullable String beschrijving,
            @Nullable String uitkomst,
            List<CaseView.Answer> besproken) {}
}
