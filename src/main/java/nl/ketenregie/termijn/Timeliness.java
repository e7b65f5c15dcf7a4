package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether something was sent in on time.
 *
 * @param lastPosting last day on which it could be posted
 * @param lastReceipt last day on which it could be received, by post when it was posted in time
 * @param explanation in plain Dutch (B1), step by step
 */
public record Timeliness(Verdict verdict, LocalDate lastPosting, LocalDate lastReceipt, List<String> explanation) {

    public Timeliness {
        explanation = List.copyOf(explanation);
    }

    public enum Verdict {
        OP_TIJD,
        /** In time when it arrives by the last day of receipt. */
        ONDERWEG,
        TE_LAAT
    }
}
