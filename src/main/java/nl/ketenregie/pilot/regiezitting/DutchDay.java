package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a Dutch reader expects it: "maandag 7 juni 2021". */
final class DutchDay {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private DutchDay() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
