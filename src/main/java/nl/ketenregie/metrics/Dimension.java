package nl.ketenregie.metrics;

import java.util.Locale;

/** What numbers can be told apart by. Those that a measure does not have are empty in its cells. */
public enum Dimension {
    PERIOD,
    /** Key of the process that the case is of, and the number of its version. */
    CASE_PROCESS,
    CASE_VERSION,
    /** Key of the process in which a step stands, which the case may have called, and the number of its version. */
    PROCESS,
    VERSION,
    MUNICIPALITY,
    STEP,
    TEAM,
    OTHER_TEAM,
    OUTCOME;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param unit of the periods, also where they are added up by day */
    String columnIn(Measure.Unit unit) {
        return this == PERIOD ? "date_trunc('" + unit + "', period)::date" : column();
    }
}
