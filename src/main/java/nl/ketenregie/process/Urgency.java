package nl.ketenregie.process;

import java.util.Arrays;
import java.util.Optional;

/** How soon somebody has to act, most urgent first. Source: decision rules C.5. */
public enum Urgency {
    /** The same day: danger, an eviction or a shut-off. Such a case is red in every list. */
    ACUUT(100),
    /** Within a working day. */
    SPOED(80),
    /** Within two working days. */
    HOOG(60),
    /** The priority that the engine gives a task of which nothing is known. */
    NORMAAL(50);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    /** Priority of a task, 0 to 100: lists begin with the highest. */
    public int priority() {
        return priority;
    }

    /** Empty for a code that no model should have. */
    public static Optional<Urgency> find(String code) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(code))
                .findFirst();
    }

    public boolean isMoreUrgentThan(Urgency other) {
        return priority > other.priority;
    }
}
