package nl.ketenregie.process;

import java.security.SecureRandom;
import java.time.LocalDate;

/** Public number, {@code RH-2026-7K3F9QXA}: no sequence, cannot be guessed (data dictionary I.1, privacy rule R23). */
public final class CaseNumber {

    /** Crockford's base 32: no letters that are read as digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

    /** @param prefix of the kind of subject, {@code RH} */
    public static String next(String prefix, LocalDate today) {
        StringBuilder number =
                new StringBuilder(prefix).append('-').append(today.getYear()).append('-');
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> number.append(ALPHABET.charAt(index)));
        return number.toString();
    }
}
