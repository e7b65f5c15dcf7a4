package nl.ketenregie.metrics;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts of durations in buckets that grow by a fixed ratio, so that histograms of periods can be added up and a percentile
 * read from the sum. A percentile is off by {@value #WORST_ERROR_PERCENT} % at most; anything up to a minute is one bucket.
 */
public final class Histogram {

    /** Each bucket reaches five percent further than the one before. */
    static final double RATIO = 1.05;

    static final double WORST_ERROR_PERCENT = 2.5;

    /** Longer than any case: more than a hundred years. */
    private static final int BUCKETS = 400;

    private final long[] counts = new long[BUCKETS];
    private long total;

    public void add(Histogram other) {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            add(bucket, other.counts[bucket]);
        }
    }

    /** Adds the counts of a stored row: the n-th count belongs to the n-th bucket. */
    void add(Number[] buckets, Number[] added) {
        for (int i = 0; i < buckets.length; i++) {
            add(buckets[i].intValue(), added[i].longValue());
        }
    }

    private void add(int bucket, long count) {
        counts[Math.min(bucket, BUCKETS - 1)] += count;
        total += count;
    }

    /** How many durations there are. */
    public long total() {
        return total;
    }

    /**
     * The duration that this part of all durations does not exceed.
     *
     * @param part between 0 and 1: 0.5 is the median
     * @return empty when there are no durations
     */
    public Optional<Duration> percentile(double part) {
        if (total == 0) {
            return Optional.empty();
        }
        long wanted = Math.max(1, (long) Math.ceil(part * total));
        long passed = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            passed += counts[bucket];
            if (passed >= wanted) {
                return Optional.of(middle(bucket));
            }
        }
        throw new IllegalStateException("more wanted than there is: " + wanted + " of " + total);
    }

    /** Bucket of a duration, as {@code Rollups} computes it in the database. */
    static int bucketOf(Duration duration) {
        double minutes = Math.max(1, duration.toSeconds() / 60.0);
        return (int) Math.floor(Math.log(minutes) / Math.log(RATIO));
    }

    /** Half way between the ends of a bucket, by ratio: the error is the same both ways. */
    private static Duration middle(int bucket) {
        return Duration.ofSeconds(Math.round(60 * Math.pow(RATIO, bucket + 0.5)));
    }
}
