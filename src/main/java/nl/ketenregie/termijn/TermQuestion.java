package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the term calculator. No person is in it, and nothing of it is kept.
 *
 * @param termijnsoort code of the catalogue; or leave it out and give {@code situatie}
 * @param datum the day that the term counts from; it says in {@code teltVanaf} of the term which day that is
 * @param besluitVerzondenOp instead of {@code datum}, for a term that counts from the end of the objection term
 * @param lengteInWeken only where a letter or another law sets the length
 */
record TermQuestion(
        @Nullable String termijnsoort,
        @Nullable Situation situatie,
        @Nullable LocalDate datum,
        @Nullable LocalDate besluitVerzondenOp,
        @Nullable Integer lengteInWeken,
        @Nullable List<Change> wijzigingen,
        @Nullable Sent indiening,
        @Nullable Notice ingebrekestelling) {

    record Situation(@Nullable TermPurpose doel, @Nullable Body instantie) {}

    enum ChangeKind {
        PAUZE,
        VERDAGING,
        UITSTEL,
        VASTGESTELD
    }

    /**
     * @param gevraagdOp of a PAUZE: day on which repair was asked for
     * @param tot of a PAUZE: day of repair, or last day of the term set for it; leave it out while the pause lasts
     * @param besluitOp of a VERDAGING
     * @param weken of a VERDAGING: 1 to 6
     * @param laatsteDag of UITSTEL and VASTGESTELD
     * @param reden of VASTGESTELD
     */
    record Change(
            @Nullable ChangeKind soort,
            @Nullable LocalDate gevraagdOp,
            @Nullable LocalDate tot,
            @Nullable LocalDate besluitOp,
            @Nullable Integer weken,
            @Nullable LocalDate laatsteDag,
            @Nullable String reden) {}

    record Sent(@Nullable Boolean perPost, @Nullable LocalDate verzondenOp, @Nullable LocalDate ontvangenOp) {}

    record Notice(
            @Nullable LocalDate ontvangenOp,
            @Nullable LocalDate besluitVerzondenOp,
            @Nullable LocalDate berekenTotEnMet) {}

    List<Change> changes() {
        return wijzigingen == null ? List.of() : wijzigingen;
    }
}
