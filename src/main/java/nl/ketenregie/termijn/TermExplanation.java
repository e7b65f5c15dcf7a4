package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells in plain Dutch (B1) how the last day of a term was found. */
record TermExplanation(HolidayCalendar holidays, OffDays offDays) {

    TermExplanation(HolidayCalendar holidays) {
        this(holidays, new OffDays(holidays));
    }

    List<String> of(TermCourse course, TermWalk.Outcome outcome) {
        StatutoryTerm term = course.term();
        LocalDate start = course.basis().plusDays(1);
        List<String> steps = new ArrayList<>();
        steps.add(term.basis().tell(DutchDates.full(course.basis())));
        steps.add("De termijn begint op de dag erna: %s (%s).".formatted(DutchDates.full(start), term.startArticle()));
        steps.add("%s later is %s de laatste dag (%s)."
                .formatted(
                        capitalised(term.length().words()),
                        DutchDates.full(term.length().after(course.basis(), holidays)),
                        term.lengthArticle()));
        outcome.effects().forEach(effect -> steps.add(ChangeExplanation.of(effect, start)));
        if (outcome.end().isAfter(outcome.unshiftedEnd())) {
            steps.add(offDays.whyLater(outcome.unshiftedEnd(), outcome.end()));
        } else if (!holidays.isWorkingDay(outcome.end())) {
            steps.add(offDays.whyNotLater(outcome.end(), whyNotLater(term, outcome)));
        }
        return steps;
    }

    List<String> ofBackwards(TermCourse course, LocalDate day) {
        StatutoryTerm term = course.term();
        List<String> steps = new ArrayList<>();
        steps.add(term.basis().tell(DutchDates.full(course.basis())));
        steps.add("De termijn telt terug vanaf die dag (%s).".formatted(term.startArticle()));
        steps.add("%s eerder is %s. Dat is de laatste dag (%s)."
                .formatted(capitalised(term.length().words()), DutchDates.full(day), term.lengthArticle()));
        if (!holidays.isWorkingDay(day)) {
            steps.add(
                    offDays.whyNotLater(day, "bij terugtellen kan dat niet (Algemene termijnenwet, artikel 1 lid 2)"));
            steps.add("Doe het daarom uiterlijk op %s.".formatted(DutchDates.full(lastWorkingDayBefore(day))));
        }
        return steps;
    }

    private static String whyNotLater(StatutoryTerm term, TermWalk.Outcome outcome) {
        if (outcome.setByPeople()) {
            return "deze dag is afgesproken of vastgesteld, de wet bepaalt hem niet";
        }
        if (term.notExtendedBecause() != null) {
            return term.notExtendedBecause();
        }
        return outcome.tooLongToShift()
                ? "door de verdaging is de termijn langer dan twaalf weken (Algemene termijnenwet, artikel 4)"
                : "de termijn is daarvoor te lang (Algemene termijnenwet, artikel 4)";
    }

    private LocalDate lastWorkingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!holidays.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(DutchDates.DUTCH) + words.substring(1);
    }
}
