package nl.ketenregie.termijn;

import java.time.LocalDate;
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

    private final TermCourse course;
    private boolean deferred;

    private CourseCheck(TermCourse course) {
        this.course = course;
    }

    static void check(TermCourse course) {
        checkDay("datum", course.term().basis().label(), course.basis());
        CourseCheck check = new CourseCheck(course);
        for (int i = 0; i < course.changes().size(); i++) {
            check.check("wijzigingen[" + i + "].", course.changes().get(i));
        }
    }

    private void check(String at, TermChange change) {
        if (change instanceof Suspension pause) {
            checkPause(at, pause);
        } else if (change instanceof Deferral deferral) {
            checkDeferral(at, deferral);
        } else if (change instanceof Postponement postponement) {
            require(
                    course.term().isDecision(),
                    at + "soort",
                    "Uitstel kan alleen bij een beslistermijn. Haal het uitstel weg, of kies een beslistermijn.");
            checkDay(at + "laatsteDag", "De afgesproken laatste dag", postponement.lastDay());
        } else if (change instanceof Override override) {
            checkDay(at + "laatsteDag", "De laatste dag die is vastgesteld", override.lastDay());
            require(
                    !override.reason().isBlank(),
                    at + "reden",
                    "Een laatste dag die met de hand is vastgesteld, heeft een reden nodig. Vul de reden in.");
        }
    }

    private void checkPause(String at, Suspension pause) {
        require(
                course.term().isDecision(),
                at + "soort",
                "Alleen een beslistermijn kan stilstaan. Haal de pauze weg, of kies een beslistermijn.");
        checkDay(at + "gevraagdOp", "De dag waarop om herstel of aanvulling is gevraagd", pause.askedOn());
        checkDay(at + "tot", "De dag waarop de pauze eindigt", pause.until());
        require(
                !pause.until().isBefore(pause.askedOn()),
                at + "tot",
                "De pauze eindigt voordat zij begon. Vul als einde een dag in op of na de dag van de vraag om"
                        + " herstel.");
    }

    private void checkDeferral(String at, Deferral deferral) {
        require(
                course.term().isDecisionOnObjection(),
                at + "soort",
                "Verdagen kan alleen bij een beslissing op bezwaar (Awb 7:10 lid 3). Haal de verdaging weg, of kies een"
                        + " andere termijn.");
        require(
                !deferred,
                at + "soort",
                "De beslissing is al een keer verdaagd, en dat kan maar een keer (Awb 7:10 lid 3). Haal de tweede"
                        + " verdaging weg. Voor nog meer uitstel is instemming nodig (Awb 7:10 lid 4).");
        deferred = true;
        checkDay(at + "besluitOp", "De dag waarop is verdaagd", deferral.decidedOn());
        require(
                deferral.weeks() >= 1 && deferral.weeks() <= LONGEST_DEFERRAL,
                at + "weken",
                "Verdagen kan met een tot en met zes weken (Awb 7:10 lid 3). Kies een getal van 1 tot en met 6.");
    }

    private static void checkDay(String field, String what, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidCourse(
                    field,
                    "%s klopt niet. Kies een dag tussen %s en %s."
                            .formatted(what, DutchDates.date(EARLIEST), DutchDates.date(LATEST)));
        }
    }

    private static void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw new InvalidCourse(field, otherwise);
        }
    }
}
