package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment at which a term asks for attention.
 *
 * @param on day on which it comes
 * @param replacedOn day on which the next one takes its place, also when nobody answered
 */
record Guard(Moment moment, LocalDate on, LocalDate replacedOn) {

    /** In the order in which they come. */
    enum Moment {
        VEERTIEN_DAGEN,
        ZEVEN_DAGEN,
        DRIE_WERKDAGEN,
        EEN_WERKDAG,
        EINDE,
        GEEN;

        private static final String OF_OBJECTION = "bezwaar-";

        /** As the model writes it: {@code drie-werkdagen}, or {@code bezwaar-drie-werkdagen} for an objection term. */
        String code(boolean objection) {
            String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
            return objection && this != EINDE && this != GEEN ? OF_OBJECTION + code : code;
        }

        static Optional<Moment> find(String code) {
            return Arrays.stream(values())
                    .filter(moment ->
                            moment.code(false).equals(code) || moment.code(true).equals(code))
                    .findFirst();
        }

        /** A reminder that may be left out when it was missed; the others may not. */
        boolean isEarly() {
            return this == VEERTIEN_DAGEN || this == ZEVEN_DAGEN;
        }
    }
}
