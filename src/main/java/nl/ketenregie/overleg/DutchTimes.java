package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a Dutch reader expects them, and as the process holds them. */
final class DutchTimes {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DUTCH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private DutchTimes() {}

    /** "maandag 2 maart 2026, van 10.00 tot 11.30 uur" */
    static String period(LocalDateTime from, LocalDateTime until) {
        String end = until.toLocalDate().equals(from.toLocalDate())
                ? TIME.format(until)
                : DAY.format(until) + " " + TIME.format(until);
        return DAY.format(from) + ", van " + TIME.format(from) + " tot " + end + " uur";
    }

    /** "maandag 2 maart 2026 om 10.00 uur" */
    static String moment(LocalDateTime moment) {
        return DAY.format(moment) + " om " + TIME.format(moment) + " uur";
    }

    /** As the process holds a moment: {@code jjjj-mm-ddTuu:mm}. */
    static String forForm(LocalDateTime moment) {
        return MINUTES.format(moment);
    }
}
