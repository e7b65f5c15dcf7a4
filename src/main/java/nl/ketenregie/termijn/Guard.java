package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Locale;

/** The next moment at which a term asks for attention. */
record Guard(Moment moment, LocalDate on) {

    enum Moment {
        VEERTIEN_DAGEN,
        ZEVEN_DAGEN,
        DRIE_WERKDAGEN,
        EINDE,
        GEEN;

        /** As the model writes it: {@code drie-werkdagen}. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
