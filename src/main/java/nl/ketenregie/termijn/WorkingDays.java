package nl.ketenregie.termijn;

import java.time.LocalDate;

/**
 * Counts in working days: no Saturdays, Sundays and holidays. For agreed terms and for reminders; statutes count
 * calendar days.
 */
public final class WorkingDays {

    private final HolidayCalendar holidays;

    public WorkingDays(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    /**
     * The n-th working day after a day, which need not be a working day itself.
     *
     * @param n 0 or more; with 0 the day itself, also when it is no working day
     */
    public LocalDate plus(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /**
     * The n-th working day before a day, which need not be a working day itself.
     *
     * @param n 0 or more; with 0 the day itself, also when it is no working day
     */
    public LocalDate minus(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** Working days after {@code from}, up to and including {@code to}; 0 when {@code to} is not after {@code from}. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (holidays.isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The working day with n working days left until the end of a term: {@code between(day, end)} is n.
     *
     * @param end last day of the term; need not be a working day
     * @param n 0 or more; with 0 the last working day of the term
     */
    public LocalDate withDaysLeft(LocalDate end, int n) {
        return minus(minus(end.plusDays(1), 1), n);
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("Het aantal werkdagen mag niet onder de nul zijn: " + n + ".");
        }
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (holidays.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
