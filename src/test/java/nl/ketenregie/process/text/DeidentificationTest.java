package nl.ketenregie.process.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in more than two hundred lines: half with personal data in many spellings, half harmless. */
class DeidentificationTest {

    private static final Path LINES = Path.of("src/test/resources/deidentification/lines.tsv");

    private record Line(Set<Kind> expected, Set<Kind> found, String text) {

        static Line of(String line) {
            String[] columns = line.split("\t", 2);
            Set<Kind> expected = columns[0].equals("-")
                    ? Set.of()
                    : Stream.of(columns[0].split(",")).map(Kind::valueOf).collect(Collectors.toSet());
            return new Line(
                    expected,
                    Deidentification.scan(columns[1]).stream().map(Found::kind).collect(Collectors.toSet()),
                    columns[1]);
        }

        boolean misses(Kind... kinds) {
            return Stream.of(kinds).anyMatch(kind -> expected.contains(kind) && !found.contains(kind));
        }
    }

    @Test
    void theListIsLongEnoughAndHalfOfItIsHarmless() throws IOException {
        List<Line> lines = lines();
        long harmless = lines.stream().filter(line -> line.expected().isEmpty()).count();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat((double) harmless / lines.size()).isBetween(0.4, 0.6);
    }

    @Test
    void everyNumberMailAddressAndTelephoneNumberIsFoundAndHarmlessTextPasses() throws IOException {
        List<Line> lines = lines();
        for (Kind kind : Kind.values()) {
            long expected = count(lines, kind, true, false);
            long found = count(lines, kind, false, true);
            long right = count(lines, kind, true, true);
            System.out.printf(
                    Locale.ROOT,
                    "%-15s %3d expected, recall %5.1f %%, precision %5.1f %%%n",
                    kind,
                    expected,
                    100.0 * right / expected,
                    100.0 * right / Math.max(1, found));
        }
        lines.stream()
                .filter(line -> !line.expected().equals(line.found()))
                .forEach(line -> System.out.println("  " + line));
        assertThat(lines.stream().filter(line -> line.misses(Kind.BSN, Kind.EMAIL, Kind.TELEFOON)))
                .isEmpty();
        assertThat(lines.stream().filter(line -> line.expected().isEmpty()))
                .filteredOn(line -> !line.found().isEmpty())
                .isEmpty();
    }

    @Test
    void aFragmentIsWhatTheUserWroteWhereTheUserWroteIt() {
        String text = "Zij belde\u00a0vaak: \uff10\uff16\u200b-1234\u00a05678, zonder antwoord.";
        assertThat(Deidentification.scan(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.TELEFOON);
            assertThat(found.fragment()).isEqualTo("\uff10\uff16\u200b-1234\u00a05678");
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.fragment());
        });
    }

    @Test
    void everythingInOneTextIsFoundInItsOrder() {
        assertThat(Deidentification.scan("Mevrouw Jansen, geb. 3-4-1981, Kerkstraat 12, belt met 06-12345678."))
                .extracting(Found::kind)
                .containsExactly(Kind.NAAM, Kind.GEBOORTEDATUM, Kind.ADRES, Kind.TELEFOON);
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(Deidentification.scan("")).isEmpty();
    }

    /** A form takes four thousand characters; no text may keep the server busy. */
    @Test
    void aLongTextThatLeadsThePatternsOnIsScannedAtOnce() {
        Stream.of("1 ", "a.", "a ", "06-", "Jan ", "a punt ", "(", "12-", "A.", "straat ", "-", "geb ")
                .map(piece -> piece.repeat(4000 / piece.length()))
                .forEach(text -> assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Deidentification.scan(text)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyANameIsAQuestion(Kind kind) {
        assertThat(kind.isWarning()).isEqualTo(kind == Kind.NAAM);
    }

    private static long count(List<Line> lines, Kind kind, boolean expected, boolean found) {
        return lines.stream()
                .filter(line -> !expected || line.expected().contains(kind))
                .filter(line -> !found || line.found().contains(kind))
                .count();
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(LINES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }
}
