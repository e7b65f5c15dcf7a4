package nl.ketenregie.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one user may see of a case. The names are Dutch because partners' clients read them.
 *
 * @param zaaknummer pseudonym, {@code RH-2026-7K3F9QXA}
 * @param status "lopend" or "afgerond"
 * @param uitkomst code of the outcome, absent while the case runs
 * @param urgentie ACUUT, SPOED, HOOG or NORMAAL; absent when its process says nothing of it, or ended
 * @param regie whether the user's organisation leads the case and may take back consent on behalf of the resident
 * @param afgeschermd how many answers of others this user may not see
 * @param overleg the meeting about this case, for those at the table
 * @param vervolgVan the case that this one follows from, for whoever leads this one
 * @param vervolgzaken the cases in which this one goes on, for whoever leads this one
 */
record CaseView(
        String zaaknummer,
        String proces,
        String gemeente,
        String organisatie,
        Instant geopendOp,
        String status,
        @Nullable String uitkomst,
        @Nullable String urgentie,
        boolean regie,
        List<Answer> contact,
        List<Term> termijnen,
        List<ConsentView> toestemmingen,
        List<ContributionView> bijdragen,
        int afgeschermd,
        @Nullable OverlegView overleg,
        @Nullable LinkedCase vervolgVan,
        List<LinkedCase> vervolgzaken) {

    /** Another case, without what is in it: {@code proces} is its key, {@code naam} what people call it. */
    record LinkedCase(
            String zaaknummer,
            String proces,
            String naam,
            String organisatie,
            String status,
            @Nullable String uitkomst) {}

    /**
     * @param antwoord as it is kept: for choices and lists with codes
     * @param leesbaar the same in words, one line for each choice or row
     */
    record Answer(String sleutel, String vraag, String categorie, String antwoord, List<String> leesbaar) {}

    /**
     * @param status lopend, gehaald, verstreken or vervallen
     * @param uitleg why this date, step by step
     * @param bezwaarkeuze what the resident chose who was offered a pro forma objection
     * @param brief whether this user can have a pro forma letter for it
     * @param wijzigingen what happened to it, in order
     * @param voorstellen other last days that were proposed, in order, for who may second them
     */
    record Term(
            UUID id,
            String soort,
            String naam,
            LocalDate van,
            LocalDate totEnMet,
            String status,
            List<String> uitleg,
            @Nullable String bezwaarkeuze,
            boolean brief,
            List<TermChange> wijzigingen,
            List<Proposal> voorstellen) {}

    /**
     * @param soort opschorting, einde-opschorting, verdaging, uitstel or afwijking
     * @param dag on which repair was asked for, or the decision was deferred
     * @param tot day on which the term runs again, or its new last day
     * @param reden of an override, for who may second it
     */
    record TermChange(
            String soort,
            @Nullable LocalDate dag,
            @Nullable LocalDate tot,
            @Nullable Integer weken,
            @Nullable String artikel,
            @Nullable String reden,
            String organisatie,
            Instant op) {}

    /**
     * @param stand voorgesteld, bevestigd or afgewezen
     * @param eigen whether this user proposed it, and so cannot be the second person
     */
    record Proposal(
            LocalDate laatsteDag,
            String reden,
            String organisatie,
            Instant op,
            String stand,
            @Nullable String beslistDoor,
            @Nullable Instant beslistOp,
            boolean eigen) {}

    /**
     * @param grondslag toestemming, wettelijke-taak or acute-veiligheid
     * @param artikel of the law; absent for consent
     * @param toelichting why the law stands in for consent; absent for consent
     */
    record ConsentView(
            UUID id,
            String organisatie,
            String doel,
            String grondslag,
            @Nullable String artikel,
            @Nullable String toelichting,
            boolean gegeven,
            Set<String> categorieen,
            @Nullable String bewijs,
            Instant vastgelegdOp,
            @Nullable LocalDate geldigTot,
            @Nullable Instant ingetrokkenOp) {}

    record ContributionView(String organisatie, String stap, Instant op, List<Answer> antwoorden) {}
}
