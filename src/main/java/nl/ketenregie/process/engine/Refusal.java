package nl.ketenregie.process.engine;

import java.util.Optional;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The refusal of this request in our own words, before the engine's interfaces put English ones around it. */
final class Refusal {

    private static final ThreadLocal<@Nullable String> REASON = new ThreadLocal<>();

    private Refusal() {}

    static void remember(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput refusal) {
                REASON.set(refusal.reason());
            }
        }
    }

    static Optional<String> reason() {
        return Optional.ofNullable(REASON.get());
    }

    static void forget() {
        REASON.remove();
    }
}
