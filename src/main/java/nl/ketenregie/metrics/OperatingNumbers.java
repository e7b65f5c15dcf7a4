package nl.ketenregie.metrics;

import java.util.List;
import java.util.Map;

/**
 * Numbers that operators watch at {@code /actuator/prometheus}. Each room that has some implements it. They are read when
 * Prometheus asks, at most once in ten seconds; a reading must cost the same however many cases ended.
 */
public interface OperatingNumbers {

    /** Short name of the source, for the log and for the number that says whether it could be read. */
    String source();

    List<Reading> read();

    /**
     * @param name in snake case, with its unit: {@code ketenregie_jobs}
     * @param labels closed sets only, never anything about a case or a person
     */
    record Reading(String name, String help, Map<String, String> labels, double value) {}
}
