package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The statutory terms against reference dates that another program computed by another road
 * ({@code termijn/term_cases.py}): year ends, leap days, every holiday of 2020 to 2032, short and long terms, pauses,
 * deferrals, and both together.
 */
class StatutoryTermsTest {

    private static final StatutoryTerms TERMS = StatutoryTerms.ofTheLaw();
    private static final LegalClock CLOCK = new LegalClock(new HolidayCalendar(Set.of()));

    record Case(
            String code,
            LocalDate basis,
            List<TermChange> changes,
            LocalDate unshifted,
            LocalDate end,
            LocalDate latest,
            String article,
            String story) {

        @Override
        public String toString() {
            return "%s, %s van %s: %s".formatted(article, code, basis, story);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTermEndsOnTheDayOfTheReference(Case expected) {
        TermCalculation found = CLOCK.calculate(course(expected));

        assertThat(found.unshiftedEnd()).as("zonder verschuiving").isEqualTo(expected.unshifted());
        assertThat(found.end()).as("laatste dag").isEqualTo(expected.end());
        assertThat(found.latestEnd()).as("in de langste uitleg").isEqualTo(expected.latest());
        assertThat(String.join(" ", found.explanation()))
                .as("de uitleg noemt de laatste dag")
                .contains(DutchDates.full(expected.end()));
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(cases()).hasSizeGreaterThan(250);
        assertThat(cases().map(Case::code))
                .containsAll(TERMS.on(LocalDate.of(2026, 3, 2)).stream()
                        .map(StatutoryTerm::code)
                        .toList());
    }

    /** The order in which changes are told is not the order in which they happened. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderInWhichChangesAreGivenDoesNotMatter(Case expected) {
        List<TermChange> reversed = new ArrayList<>(expected.changes());
        java.util.Collections.reverse(reversed);
        StatutoryTerm term = TERMS.get(expected.code(), expected.basis());

        assertThat(CLOCK.calculate(new TermCourse(term, expected.basis(), reversed))
                        .end())
                .isEqualTo(expected.end());
    }

    @Test
    void aTermIsLookedUpByCodeAndByTheDayItCountsFrom() {
        assertThat(TERMS.find("beslistermijn-gemeente", LocalDate.of(2009, 9, 30)))
                .isEmpty();
        assertThat(TERMS.find("beslistermijn-gemeente", LocalDate.of(2009, 10, 1)))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.get("beslistermijn-gemeente", LocalDate.of(2009, 9, 30)))
                .withMessage("De termijnsoort 'beslistermijn-gemeente' gold niet op 30 september 2009.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.get("bezwaar-mondeling", LocalDate.of(2026, 3, 2)))
                .withMessage("Er is geen termijnsoort 'bezwaar-mondeling'");
        assertThatIllegalArgumentException().isThrownBy(() -> TERMS.label("bezwaar-mondeling"));
        assertThat(TERMS.label("bezwaar")).isEqualTo("Bezwaartermijn");
    }

    @Test
    void everyTermTellsWhereItComesFromAndWhetherThatWasChecked() {
        assertThat(TERMS.on(LocalDate.of(2026, 3, 2)))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.source()).isNotBlank())
                .filteredOn(term -> !term.verified())
                .extracting(StatutoryTerm::code)
                .containsExactlyInAnyOrder(
                        "herstel-verzuim",
                        "stukken-ter-inzage-zw",
                        "nadere-stukken",
                        "beslistermijn-uwv-deskundige",
                        "beslistermijn-uwv-ziek",
                        "oproeptermijn",
                        "proces-verbaal-uitspraak",
                        "hoger-beroep",
                        "hoger-beroep-beschikking",
                        "hoger-beroep-kort-geding",
                        "hoger-beroep-dwangakkoord",
                        "ontruiming-na-betekening",
                        "wgs-gesprek",
                        "wgs-bedreigend");
    }

    @Test
    void rulesWithoutALengthStandBesideTheTermsTheyBelongTo() {
        assertThat(TERMS.rulesOf(TERMS.get("bezwaar", LocalDate.of(2026, 3, 2))))
                .extracting(LegalRule::article)
                .containsExactly("Awb 6:11", "Awb 6:16 en 8:81", "Awb 6:15", "Awb 6:14");
        assertThat(TERMS.rulesOf(TERMS.get("dwangsom", LocalDate.of(2026, 3, 2))))
                .extracting(LegalRule::article)
                .contains("Awb 4:17 lid 6");
    }

    private static TermCourse course(Case expected) {
        return new TermCourse(TERMS.get(expected.code(), expected.basis()), expected.basis(), expected.changes());
    }

    static Stream<Case> cases() {
        try (InputStream file = StatutoryTermsTest.class.getResourceAsStream("/termijn/term-cases.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(StatutoryTermsTest::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String line) {
        String[] cells = line.split("\t");
        return new Case(
                cells[0],
                LocalDate.parse(cells[1]),
                Arrays.stream(cells[2].split("; "))
                        .filter(change -> !change.equals("-"))
                        .map(StatutoryTermsTest::change)
                        .toList(),
                LocalDate.parse(cells[3]),
                LocalDate.parse(cells[4]),
                LocalDate.parse(cells[5]),
                cells[6],
                cells[7]);
    }

    private static TermChange change(String text) {
        String[] words = text.split("[ /+]");
        LocalDate first = LocalDate.parse(words[1]);
        return switch (words[0]) {
            case "pauze" -> new Suspension(first, LocalDate.parse(words[2]), "Awb 7:10 lid 2");
            case "verdaging" -> new Deferral(first, Integer.parseInt(words[2]), "Awb 7:10 lid 3");
            case "uitstel" -> new Postponement(first, "Awb 7:10 lid 4");
            default -> throw new IllegalArgumentException(text);
        };
    }
}
