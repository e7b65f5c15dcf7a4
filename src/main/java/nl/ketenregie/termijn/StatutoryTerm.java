package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term as the law sets it, in the period in which the law said so.
 *
 * @param code stable Dutch name, for storage and for the models: {@code beslistermijn-gemeente}
 * @param label what a professional calls it
 * @param purpose what it is for
 * @param body whom it binds, or whose decision it is about
 * @param basis the day it counts from
 * @param backwards whether it is counted back from that day; then no weekend or holiday moves it (Algemene termijnenwet
 *     art. 1 lid 2)
 * @param length how long it is
 * @param notExtendedBecause why the Algemene termijnenwet does not move its last day although it is short enough; null
 *     when it does
 * @param doubt a longer reading of the law; null when there is none
 * @param article where it comes from, in Dutch, to show to a professional: "Awb 6:7 en 6:8"
 * @param startArticle the article that says when it begins
 * @param lengthArticle the article that sets its length
 * @param source where its text was read
 * @param verified whether the law was read and a second source agrees; otherwise it is shown as "nog te bevestigen"
 * @param validFrom first basis day for which it holds
 * @param validTo last basis day for which it holds; null while it is in force
 * @param rules codes of the rules without a length that belong to it
 */
public record StatutoryTerm(
        String code,
        String label,
        TermPurpose purpose,
        Body body,
        TermBasis basis,
        boolean backwards,
        TermLength length,
        @Nullable String notExtendedBecause,
        @Nullable TermDoubt doubt,
        String article,
        String startArticle,
        String lengthArticle,
        String source,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> rules) {

    private static final int LONGEST_IN_WEEKS = 52;

    public StatutoryTerm {
        rules = List.copyOf(rules);
    }

    /** What a professional has to know when the law behind it was not verified, in Dutch. */
    Optional<String> caveat() {
        return verified
                ? Optional.empty()
                : Optional.of("Deze termijn is nog te bevestigen. Bron: %s.".formatted(source));
    }

    /** Whether a last day on a weekend day or holiday moves to the next working day (Algemene termijnenwet). */
    public boolean isExtendable() {
        return notExtendedBecause == null && !backwards && length.isExtendable();
    }

    /** Whether the resident loses the right to object when it passes. */
    public boolean isObjection() {
        return purpose == TermPurpose.BEZWAAR;
    }

    /** Whether the body has to decide within it, so that it can stand still and be put in default. */
    public boolean isDecision() {
        return isDecisionOnObjection() || purpose == TermPurpose.BESLISSEN_OP_AANVRAAG;
    }

    /** Whether it can be deferred (Awb 7:10 lid 3). */
    public boolean isDecisionOnObjection() {
        return purpose == TermPurpose.BESLISSEN_OP_BEZWAAR;
    }

    /** Whether what has to be done within it is sent in, so that the post has a week more (Awb 6:9 lid 2). */
    public boolean isSentIn() {
        return isObjection() || purpose == TermPurpose.BEROEP || purpose == TermPurpose.HERSTEL;
    }

    /** Whether a letter or another law can set another length. */
    public boolean isTunable() {
        return length.kind() == TermLength.Kind.GEBRUIKELIJK || purpose == TermPurpose.BESLISSEN_OP_AANVRAAG;
    }

    /**
     * The same term with the length that a letter or another law sets.
     *
     * @param weeks 1 to 52
     * @throws InvalidCourse in Dutch, when the law fixes the length
     */
    public StatutoryTerm withWeeks(int weeks) {
        if (!isTunable()) {
            throw new InvalidCourse(
                    "lengteInWeken",
                    "De wet bepaalt hoe lang deze termijn is: %s. Laat het aantal weken leeg."
                            .formatted(length.words()));
        }
        if (weeks < 1 || weeks > LONGEST_IN_WEEKS) {
            throw new InvalidCourse(
                    "lengteInWeken", "Het aantal weken klopt niet. Kies een getal van 1 tot en met 52.");
        }
        return new StatutoryTerm(
                code,
                label,
                purpose,
                body,
                basis,
                backwards,
                TermLength.ofWeeks(weeks, length.kind()),
                notExtendedBecause,
                null,
                article,
                startArticle,
                "zelf ingevuld",
                source,
                verified,
                validFrom,
                validTo,
                rules);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
