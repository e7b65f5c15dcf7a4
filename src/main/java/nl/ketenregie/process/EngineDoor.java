package nl.ketenregie.process;

import java.util.function.Supplier;

/**
 * Marks calls that come from our own rooms. Commands that write variables or complete tasks without a form are refused
 * when they come from outside (see {@code EngineGuard}), because they would bypass the form seam.
 */
public final class EngineDoor {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private EngineDoor() {}

    public static <T> T inside(Supplier<T> call) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return call.get();
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    public static boolean isInside() {
        return DEPTH.get() > 0;
    }
}
