package nl.ketenregie.cockpit;

import java.time.Duration;
import nl.ketenregie.metrics.Histogram;
import org.jspecify.annotations.Nullable;

/** Percentiles of durations as whole minutes; absent when there are no durations. */
final class Minutes {

    private static final double MEDIAN = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private Minutes() {}

    static @Nullable Long median(Histogram durations) {
        return at(durations, MEDIAN);
    }

    static @Nullable Long p90(Histogram durations) {
        return at(durations, NINE_OF_TEN);
    }

    private static @Nullable Long at(Histogram durations, double part) {
        return durations.percentile(part).map(Minutes::of).orElse(null);
    }

    static long of(Duration duration) {
        return Math.round(duration.toSeconds() / 60.0);
    }
}
