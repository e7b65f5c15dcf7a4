package nl.ketenregie.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long something took, many times. */
record Timings(long[] sortedNanos) {

    private static final long LONG_ENOUGH = Duration.ofSeconds(30).toNanos();
    private static final int FEWEST = 10;

    /**
     * Stops early when something takes so long that it is known by then.
     *
     * @param work is told the number of the run; the first runs warm up and do not count
     */
    static Timings of(int warmUp, int runs, IntConsumer work) {
        long[] nanos = new long[runs];
        int done = 0;
        long start = System.nanoTime();
        for (int run = 0; run < warmUp + runs; run++) {
            boolean late = System.nanoTime() - start > LONG_ENOUGH;
            if (late && done >= FEWEST) {
                break;
            }
            long began = System.nanoTime();
            work.accept(run);
            if (run >= warmUp || late) {
                nanos[done++] = System.nanoTime() - began;
            }
        }
        long[] measured = Arrays.copyOf(nanos, done);
        Arrays.sort(measured);
        return new Timings(measured);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    /** In milliseconds. */
    private double at(double part) {
        return sortedNanos[(int) Math.ceil(part * sortedNanos.length) - 1] / 1e6;
    }
}
