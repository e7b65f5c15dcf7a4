package nl.ketenregie.termijn;

import java.util.Locale;

/** What a resident chose who was offered a pro forma objection. */
public enum ProFormaChoice {
    INGEDIEND,
    INWONER_DIENT_ZELF_IN,
    AL_BEZWAAR_GEMAAKT,
    NIET_GEWENST;

    /** @param code as the form writes it: {@code al-bezwaar-gemaakt} */
    static ProFormaChoice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether there is an objection, so that the term is met. */
    boolean isObjection() {
        return this == INGEDIEND || this == AL_BEZWAAR_GEMAAKT;
    }
}
