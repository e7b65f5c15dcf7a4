package nl.ketenregie.metrics;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long something took, many times. */
record Timings(long[] sortedNanos) {

    /** @param work is told the number of the run; the first runs warm up and do not count */
    static Timings of(int warmUp, int runs, IntConsumer work) {
        long[] nanos = new long[runs];
        for (int run = -warmUp; run < runs; run++) {
            long began = System.nanoTime();
            work.accept(run + warmUp);
            if (run >= 0) {
                nanos[run] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        return new Timings(nanos);
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

    String text() {
        return "%.1f | %.1f".formatted(median(), p95());
    }
}
