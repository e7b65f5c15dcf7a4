package nl.ketenregie.cockpit;

import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Histogram;

/** Adds cells up, and keeps how much of it is the viewer's own organisation's. */
final class Tally {

    private long count;
    private long own;
    private long onTime;
    private final Histogram durations = new Histogram();

    void add(Cell cell, boolean isOwn) {
        add(cell, isOwn ? cell.count() : 0);
    }

    /** @param ofOwn how many of them are the viewer's own organisation's */
    void add(Cell cell, long ofOwn) {
        count += cell.count();
        own += ofOwn;
        onTime += cell.onTime();
        durations.add(cell.durations());
    }

    void count(long more, boolean isOwn) {
        count += more;
        own += isOwn ? more : 0;
    }

    void add(Tally other) {
        count += other.count;
        own += other.own;
        onTime += other.onTime;
        durations.add(other.durations);
    }

    long count() {
        return count;
    }

    Histogram durations() {
        return durations;
    }

    double onTimeShare() {
        return (double) onTime / count;
    }

    /** Whether it would tell something about single cases of others. */
    boolean isProtected() {
        return Protection.isSmall(count) && !isOwn();
    }

    /** Whether nobody else's is in it. */
    boolean isOwn() {
        return count == own;
    }
}
