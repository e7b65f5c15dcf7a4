package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** One week or month of a period, for who clicks on it: of its days, those that are in the period. */
record Days(LocalDate from, LocalDate to) {

    /** @return the whole period when neither a week nor a month is asked for */
    static Days read(MultiValueMap<String, String> parameters, LocalDate from, LocalDate to) {
        Days days = new Days(from, to);
        Optional<String> week = Questions.single(parameters, "week");
        Optional<String> month = Questions.single(parameters, "maand");
        if (week.isPresent()) {
            LocalDate monday = monday(week.get());
            days = days.within(monday, monday.plusDays(6), "week");
        }
        if (month.isPresent()) {
            YearMonth asked = month(month.get());
            days = days.within(asked.atDay(1), asked.atEndOfMonth(), "maand");
        }
        return days;
    }

    private Days within(LocalDate first, LocalDate last, String field) {
        Days common = new Days(from.isAfter(first) ? from : first, to.isBefore(last) ? to : last);
        if (common.from.isAfter(common.to)) {
            throw Refused.because(
                    field, "Het veld '%s' ligt buiten de periode van %s tot en met %s.".formatted(field, from, to));
        }
        return common;
    }

    private static LocalDate monday(String week) {
        if (week.matches("[0-9]{4}-W[0-9]{2}")) {
            LocalDate inFirstWeek = LocalDate.of(Integer.parseInt(week.substring(0, 4)), 1, 4);
            LocalDate monday = LeadTimes.monday(inFirstWeek).plusWeeks(Integer.parseInt(week.substring(6)) - 1L);
            if (LeadTimes.weekName(monday).equals(week)) {
                return monday;
            }
        }
        throw Refused.because("week", "Het veld 'week' moet een week zijn, zoals 2026-W12.");
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw Refused.because("maand", "Het veld 'maand' moet een maand zijn, zoals 2026-03.");
        }
    }
}
