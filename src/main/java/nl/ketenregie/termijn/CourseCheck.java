package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Override;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;

/** Refuses a course that cannot be, in Dutch, naming the field and what to do. */
final class CourseCheck {

    /** The Awb is in force since this day, so there is no earlier decision to object to. */
    private static final LocalDate EARLIEST = LocalDate.of(1994, 1, 1);

    /** Beyond this day a year was mistyped. */
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final int LONGEST_DEFERRAL = 6;

    private CourseCheck() {}

    static void check(TermCourse course) {
        checkDay(course.term().basis().label(), course.basis());
        if (course.changes().isEmpty()) {
            return;
        }
        if (course.changes().stream().filter(Deferral.class::isInstance).count() > 1) {
            throw new IllegalArgumentException(
                    "Er is al een keer verdaagd. Verdagen kan maar een keer (Awb 7:10 lid 3). Voor verder uitstel is instemming nodig (Awb 7:10 lid 4).");
        }
        course.changes().forEach(CourseCheck::check);
    }

    private static void check(TermChange change) {
        if (change instanceof Suspension pause) {
            checkDay("De dag waarop om herstel is gevraagd", pause.askedOn());
            checkDay("De dag waarop de pauze eindigt", pause.until());
            require(
                    !pause.until().isBefore(pause.askedOn()),
                    "De dag waarop de pauze eindigt ligt voor de dag waarop de pauze begon. Controleer beide dagen.");
        } else if (change instanceof Deferral deferral) {
            checkDay("De dag waarop is verdaagd", deferral.decidedOn());
            require(
                    deferral.weeks() >= 1 && deferral.weeks() <= LONGEST_DEFERRAL,
                    "Verdagen kan met 1 tot en met 6 weken (Awb 7:10 lid 3). Kies een aantal van 1 tot en met 6.");
        } else if (change instanceof Postponement postponement) {
            checkDay("De afgesproken laatste dag", postponement.lastDay());
        } else if (change instanceof Override override) {
            checkDay("De laatste dag die is vastgesteld", override.lastDay());
            require(
                    !override.reason().isBlank(),
                    "Een dag die met de hand is vastgesteld, heeft een reden nodig. Vul bij reden in waarom deze dag geldt.");
        }
    }

    private static void checkDay(String what, LocalDate day) {
        require(!day.isBefore(EARLIEST) && !day.isAfter(LATEST), () -> "%s klopt niet. Kies een dag tussen %s en %s."
                .formatted(what, DutchDates.date(EARLIEST), DutchDates.date(LATEST)));
    }

    private static void require(boolean holds, String otherwise) {
        require(holds, () -> otherwise);
    }

    private static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise.get());
        }
    }
}
