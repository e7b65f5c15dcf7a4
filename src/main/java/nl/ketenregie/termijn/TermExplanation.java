package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells in plain Dutch (B1) how the last day of a term was found. */
record TermExplanation(HolidayCalendar holidays) {

    private static final String LAW = "Algemene termijnenwet";

    List<String> of(TermCourse course, TermWalk.Outcome outcome, LocalDate end) {
        StatutoryTerm term = course.term();
        LocalDate lastDay = outcome.end();
        LocalDate byLength = course.basis().plus(term.length().period());
        List<String> steps = new ArrayList<>();
        steps.add(term.basis().tell(DutchDates.full(course.basis())));
        steps.add("De termijn begint op de dag erna: %s (%s)."
                .formatted(DutchDates.full(course.basis().plusDays(1)), term.startArticle()));
        steps.add("%s later is %s de laatste dag (%s)."
                .formatted(capitalised(term.length().words()), DutchDates.full(byLength), term.lengthArticle()));
        if (!end.equals(lastDay)) {
            steps.add(whyLater(lastDay, end));
        } else if (!holidays.isWorkingDay(lastDay)) {
            steps.add("Dat is %s. De laatste dag schuift niet op, want de termijn is daarvoor te lang (%s, artikel 4)."
                    .formatted(kindOf(lastDay), LAW));
        }
        return steps;
    }

    List<String> ofBackwards(TermCourse course, LocalDate day) {
        return List.of(course.term().basis().tell(DutchDates.full(course.basis())), DutchDates.full(day));
    }

    private String whyLater(LocalDate lastDay, LocalDate end) {
        List<LocalDate> others = lastDay.plusDays(1).datesUntil(end).toList();
        String alsoNot = others.isEmpty()
                ? ""
                : " Ook %s %s niet.".formatted(enumerated(others), others.size() == 1 ? "telt" : "tellen");
        boolean holidayInvolved =
                lastDay.datesUntil(end).anyMatch(day -> holidays.nameOf(day).isPresent());
        return "Dat is %s.%s Daarom is de laatste dag %s (%s, %s)."
                .formatted(
                        kindOf(lastDay),
                        alsoNot,
                        DutchDates.full(end),
                        LAW,
                        holidayInvolved ? "artikelen 1 en 3" : "artikel 1");
    }

    private String kindOf(LocalDate day) {
        String holiday =
                holidays.nameOf(day).map("een feestdag (%s)"::formatted).orElse("");
        if (!HolidayCalendar.isWeekend(day)) {
            return holiday;
        }
        String weekend = "een " + DutchDates.weekday(day);
        return holiday.isEmpty() ? weekend : weekend + " en " + holiday;
    }

    private String enumerated(List<LocalDate> days) {
        List<String> names = days.stream().map(this::withHoliday).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
    }

    private String withHoliday(LocalDate day) {
        return DutchDates.withoutYear(day)
                + holidays.nameOf(day).map(" (%s)"::formatted).orElse("");
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(DutchDates.DUTCH) + words.substring(1);
    }
}
