package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
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
 * @param statutory whether a law sets it; a term that a body sets in a letter is not moved by the Algemene termijnenwet
 * @param article where it comes from, in Dutch, to show to a professional: "Awb 6:7 en 6:8"
 * @param startArticle the article that says when it begins
 * @param lengthArticle the article that sets its length
 * @param source where its text was read
 * @param verified whether it was compared with the text of the law; otherwise it is shown as "nog te bevestigen"
 * @param validFrom first basis day for which it holds
 * @param validTo last basis day for which it holds; null while it is in force
 * @param rules codes of the rules without a length that belong to it ({@link LegalRule})
 */
public record StatutoryTerm(
        String code,
        String label,
        TermPurpose purpose,
        Body body,
        TermBasis basis,
        boolean backwards,
        TermLength length,
        boolean statutory,
        String article,
        String startArticle,
        String lengthArticle,
        String source,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> rules) {

    /** What a term is called whose text nobody compared with the law yet. */
    static final String UNVERIFIED = "nog te bevestigen";

    public StatutoryTerm {
        rules = List.copyOf(rules);
    }

    /** Whether a last day on a weekend day or holiday moves to the next working day (Algemene termijnenwet). */
    public boolean isExtendable() {
        return statutory && !backwards && length.isExtendable();
    }

    /** Whether the resident loses the right to object when it passes. */
    public boolean isObjection() {
        return purpose == TermPurpose.BEZWAAR;
    }

    /** Whether the body has to decide within it, so that it can be suspended, deferred and put in default. */
    public boolean isDecision() {
        return purpose == TermPurpose.BESLISSEN_OP_BEZWAAR || purpose == TermPurpose.BESLISSEN_OP_AANVRAAG;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
