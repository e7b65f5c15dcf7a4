package nl.ketenregie.process.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names, as far as they can be told from other words: after a form of address or initials, or known from the list of
 * frequent first names and surnames. It misses names and finds some that are none, so it only warns.
 */
final class PersonNames {

    private static final String PREFIX =
            "(?:(?:van|de|der|den|het|'t|ter|ten|te|el|al|ben|bin|la|le|du|von|op|in|Van|De|Der|Den|Ter|Ten|El|Al|Ben|Bin|Ait|A\u00eft) ?(?:(?<= )|(?<=-))){0,3}";
    private static final String SURNAME = "\\p{Lu}[\\p{L}\\p{M}'\u2019]+(?:-" + "\\p{Lu}[\\p{L}\\p{M}'\u2019]+)?";
    private static final String INITIALS = "(?:\\p{Lu}\\. ?){0,5}";

    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<!\\p{L})(?i:mevrouw|mevr\\.?|mw\\.?|mej\\.?|de heer|dhr\\.?|meneer|mijnheer|hr\\.|heer|familie|fam\\.) "
                    + INITIALS + PREFIX + SURNAME + "(?: " + PREFIX + SURNAME + ")?");
    private static final Pattern WITH_INITIALS =
            Pattern.compile("(?<![\\p{L}.])(?!B\\. ?V\\.|N\\. ?V\\.|U\\. ?A\\.|C\\. ?V\\.)(?:\\p{Lu}\\. ?){1,5}"
                    + PREFIX + "\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?i:heet|genaamd|cli[e\u00eb]nte?|haar naam is|zijn naam is|naam:|naam is) "
                    + INITIALS + PREFIX + "\\p{Lu}\\p{Ll}+(?: " + PREFIX + "\\p{Lu}\\p{Ll}+)*");

    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'\u2019]+(?:[ -]"
            + PREFIX + "\\p{Lu}[\\p{L}\\p{M}'\u2019]+){0,2}");
    private static final Pattern ADDRESSED_IN_SMALL_LETTERS = Pattern.compile(
            "(?<!\\p{L})(?i:mevrouw|mevr\\.?|mw\\.?|de heer|dhr\\.?|meneer) (?:(?:van|de|der|den|el|al) )*\\p{Ll}+");

    private static final Set<String> FIRST_NAMES = read("first-names.txt");
    private static final Set<String> SURNAMES = read("surnames.txt");

    private PersonNames() {}

    static Stream<Span> in(String text) {
        return Stream.of(
                        Stream.of(ADDRESSED, WITH_INITIALS, NAMED).flatMap(pattern -> Span.of(pattern, text)),
                        Span.of(ADDRESSED_IN_SMALL_LETTERS, text, words -> isKnown(SURNAMES, lastOf(words))),
                        Span.of(WORDS, text, PersonNames::isKnownName))
                .flatMap(found -> found);
    }

    private static boolean isKnownName(String words) {
        List<String> parts = List.of(words.split("[ -]"));
        return parts.stream().anyMatch(part -> isKnown(FIRST_NAMES, part))
                || parts.size() > 1 && isKnown(SURNAMES, lastOf(words));
    }

    private static String lastOf(String words) {
        return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    }

    private static boolean isKnown(Set<String> names, String word) {
        return names.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read(String file) {
        try (InputStream names = PersonNames.class.getResourceAsStream(file)) {
            if (names == null) {
                throw new IllegalStateException("De lijst " + file + " ontbreekt");
            }
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
