package nl.ketenregie.dossier;

import java.security.SecureRandom;
import java.time.LocalDate;

/** Public case number, {@code RH-2026-7K3F9QXA}: no sequence, cannot be guessed (data dictionary I.1, privacy rule R23). */
final class CaseNumber {

    /** Crockford's base 32: no letters that are read as digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

    static String next(LocalDate today) {
        StringBuilder number = new StringBuilder("RH-").append(today.getYear()).append('-');
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> number.append(ALPHABET.charAt(index)));
        return number.toString();
    }
}
