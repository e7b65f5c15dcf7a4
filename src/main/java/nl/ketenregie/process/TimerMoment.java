package nl.ketenregie.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as a timer of the engine reads it from a variable: {@code jjjj-mm-ddTuu:mm:ss}. */
public final class TimerMoment {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private TimerMoment() {}

    public static String of(LocalDateTime moment) {
        return SECONDS.format(moment);
    }

    public static String startOf(LocalDate day) {
        return of(day.atStartOfDay());
    }
}
