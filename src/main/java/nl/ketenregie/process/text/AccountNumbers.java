package nl.ketenregie.process.text;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bank accounts: an IBAN whose check digits are right (ISO 13616). */
final class AccountNumbers {

    private static final Pattern IBAN =
            Pattern.compile("(?i)(?<![\\p{L}\\d])[A-Z]{2}[ .-]?\\d{2}(?:[ .-]?[A-Z0-9]){11,30}(?![\\p{L}\\d])");

    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private AccountNumbers() {}

    static Stream<Span> in(String text) {
        return Span.of(IBAN, text, AccountNumbers::isRight);
    }

    private static boolean isRight(String written) {
        String account = written.replaceAll("[ .-]", "");
        StringBuilder digits = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .map(character -> Character.digit(character, 36))
                .forEach(digits::append);
        return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
    }
}
