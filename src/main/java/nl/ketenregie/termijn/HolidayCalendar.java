package nl.ketenregie.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The generally recognised Dutch holidays (Algemene termijnenwet, article 3). Right for dates from 1994 on.
 *
 * @param decreedDays days put on a level with a holiday by royal decree (article 3, third paragraph), each a single
 *     date. The decree appears in the Staatscourant about every three years, so these come from the settings.
 */
public record HolidayCalendar(Set<LocalDate> decreedDays) {

    private static final int FIRST_KINGS_DAY = 2014;

    public HolidayCalendar {
        decreedDays = Set.copyOf(decreedDays);
    }

    /** The Dutch name of the holiday on this day, as it reads within a sentence; empty when it is no holiday. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(fixedHoliday(day))
                .or(() -> Optional.ofNullable(easterHoliday(day)))
                .or(() -> Optional.ofNullable(royalHoliday(day)))
                .or(() -> Optional.ofNullable(decreedHoliday(day)));
    }

    /** No Saturday, no Sunday and no holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && nameOf(day).isEmpty();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private static @Nullable String fixedHoliday(LocalDate day) {
        return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 101 -> "nieuwjaarsdag";
            case 505 -> "Bevrijdingsdag";
            case 1225 -> "eerste kerstdag";
            case 1226 -> "tweede kerstdag";
            default -> null;
        };
    }

    private static @Nullable String easterHoliday(LocalDate day) {
        return switch (day.getDayOfYear() - Easter.sunday(day.getYear()).getDayOfYear()) {
            case -2 -> "Goede Vrijdag";
            case 1 -> "tweede paasdag";
            case 39 -> "Hemelvaartsdag";
            case 50 -> "tweede pinksterdag";
            default -> null;
        };
    }

    private static @Nullable String royalHoliday(LocalDate day) {
        if (!day.equals(royalBirthday(day.getYear()))) {
            return null;
        }
        return day.getYear() < FIRST_KINGS_DAY ? "Koninginnedag" : "Koningsdag";
    }

    private @Nullable String decreedHoliday(LocalDate day) {
        return decreedDays.contains(day) ? "aangewezen bij besluit" : null;
    }

    /** 27 April since 2014, 30 April before; the Saturday before when that is a Sunday. */
    private static LocalDate royalBirthday(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, year < FIRST_KINGS_DAY ? 30 : 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }
}
