package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TimerMoment;
import nl.ketenregie.termijn.WorkingDays;
import org.springframework.stereotype.Component;

/** The time that the municipality gives in a letter: to repair a defect (Awb 6:6), or to tell why an objection is late. */
@Component
class LetterTerms {

    private final BezwaarSettings settings;
    private final WorkingDays workingDays;
    private final PlatformClock clock;

    LetterTerms(BezwaarSettings settings, WorkingDays workingDays, PlatformClock clock) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The last day of the time that was given. It never ends on a day on which nobody works: no law moves it (the Algemene
     * termijnenwet is about terms in a law), but a letter that says "Sunday" helps nobody.
     *
     * @param letter day on which the letter was sent
     * @param field the weeks, as the form names them
     * @throws InvalidInput in Dutch, when the letter is of tomorrow or the weeks are outside the settings
     */
    LocalDate lastDay(FilledInDay letter, String field, String label, int weeks) {
        letter.notAfterToday(clock.today());
        if (weeks < settings.fewestWeeks() || weeks > settings.mostWeeks()) {
            throw new InvalidInput(
                    field,
                    "Het veld '%s' moet een getal van %d tot en met %d zijn; dat is in deze gemeente zo afgesproken."
                            .formatted(label, settings.fewestWeeks(), settings.mostWeeks()));
        }
        return workingDays.plus(letter.day().plusWeeks(weeks).minusDays(1), 1);
    }

    /** When a day is over: the next one begins. */
    static String endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    static String startOf(LocalDate day) {
        return TimerMoment.startOf(day);
    }
}
