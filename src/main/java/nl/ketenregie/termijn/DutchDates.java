package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a Dutch reader expects them. */
public final class DutchDates {

    static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter WITHOUT_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", DUTCH);

    private DutchDates() {}

    /** "maandag 2 maart 2026" */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "2 maart 2026" */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "maandag 2 maart" */
    static String withoutYear(LocalDate day) {
        return WITHOUT_YEAR.format(day);
    }

    /** "maandag" */
    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
