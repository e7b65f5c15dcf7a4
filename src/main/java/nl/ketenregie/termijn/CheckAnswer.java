package nl.ketenregie.termijn;

import java.util.Locale;

/** What somebody found who looked at a term. */
enum CheckAnswer {
    LOOPT,
    GEHAALD,
    PRO_FORMA,
    NIET_GEWENST;

    /** @param code as the form writes it: {@code pro-forma} */
    static CheckAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
