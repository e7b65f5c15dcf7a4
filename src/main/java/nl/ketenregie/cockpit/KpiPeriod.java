package nl.ketenregie.cockpit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Over how long a number is taken. The constants are Dutch because settings name them. */
enum KpiPeriod {
    WEEK {
        @Override
        LocalDate startOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate lastDay(LocalDate start) {
            return start.plusDays(6);
        }

        @Override
        String name(LocalDate start) {
            return "week " + start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " van "
                    + start.get(IsoFields.WEEK_BASED_YEAR);
        }
    },
    MAAND {
        @Override
        LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate lastDay(LocalDate start) {
            return start.plusMonths(1).minusDays(1);
        }

        @Override
        String name(LocalDate start) {
            return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"))
                    .format(start);
        }
    };

    abstract LocalDate startOf(LocalDate day);

    /** Last day of the period that begins on this day. */
    abstract LocalDate lastDay(LocalDate start);

    /** What people call the period that begins on this day: "oktober 2026". */
    abstract String name(LocalDate start);

    /** First day of the last period that is over. */
    LocalDate lastBefore(LocalDate today) {
        return startOf(startOf(today).minusDays(1));
    }
}
