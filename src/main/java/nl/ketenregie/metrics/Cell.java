package nl.ketenregie.metrics;

import java.time.LocalDate;
import java.util.Map;

/**
 * A number, and the durations behind it.
 *
 * @param at what it is about: only the dimensions that were asked for
 */
public record Cell(Map<Dimension, String> at, long count, long onTime, Histogram durations) {

    public String at(Dimension dimension) {
        return at.getOrDefault(dimension, "");
    }

    public int number(Dimension dimension) {
        return Integer.parseInt(at(dimension));
    }

    /** First day of the period. */
    public LocalDate period() {
        return LocalDate.parse(at(Dimension.PERIOD));
    }
}
