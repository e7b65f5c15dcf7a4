package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the day that a term counts from can be true today. The clock itself knows no today. */
public final class BasisDay {

    private static final int YEARS_WITHOUT_QUESTION = 1;

    private BasisDay() {}

    /**
     * What to ask before this day is believed.
     *
     * @return a question in Dutch when the day is more than a year ago; empty when there is nothing to ask
     * @throws InvalidCourse in Dutch, when something that happened would be in the future
     */
    public static Optional<String> question(StatutoryTerm term, LocalDate basis, LocalDate today) {
        if (term.basis().hasHappened() && basis.isAfter(today)) {
            throw new InvalidCourse(
                    "datum",
                    "%s ligt in de toekomst. Neem de datum die op de brief staat."
                            .formatted(term.basis().label()));
        }
        if (basis.isBefore(today.minusYears(YEARS_WITHOUT_QUESTION))) {
            return Optional.of("%s (%s) is meer dan een jaar geleden. Controleer of deze datum klopt."
                    .formatted(term.basis().label(), DutchDates.date(basis)));
        }
        return Optional.empty();
    }
}
