package nl.ketenregie.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.Decisions;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.support.DecisionTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C.4 and C.9: the points of the twelve questions, the limits, the problem that comes first, the warm handover. */
class ScanDecisionTest {

    private static final List<String> ONE_POINT = List.of(
            "meerJuridisch",
            "schulden",
            "ongeopendePost",
            "onzekerInkomen",
            "gezondheid",
            "werkloos",
            "geenNetwerk",
            "taalDigitaal",
            "veelHulpverleners",
            "eerderGeweest");

    private static final List<String> TWO_POINTS = List.of("dreiging", "relatieVeiligheid");

    private static final Decisions TABLES = DecisionTables.in("shared/korte-scan");

    // ---------------------------------------------------------------- points

    @Test
    void thereAreTwelveQuestionsAndTwoOfThemWeighDouble() {
        assertThat(points(List.of())).isZero();
        ONE_POINT.forEach(
                question -> assertThat(points(List.of(question))).as(question).isEqualTo(1));
        TWO_POINTS.forEach(
                question -> assertThat(points(List.of(question))).as(question).isEqualTo(2));
        assertThat(points(Stream.concat(ONE_POINT.stream(), TWO_POINTS.stream()).toList()))
                .isEqualTo(14);
    }

    @Test
    void otherTicksOfTheFormDoNotCount() {
        assertThat(rate(Map.of("deurwaarderAangekondigd", "true", "omKind", "true", "doetMee", "ja"))
                        .points())
                .isZero();
    }

    // ---------------------------------------------------------------- how much is going on

    @ParameterizedTest(name = "{0} punten, acuut {1}: {2}")
    @CsvSource({
        "0, false, enkelvoudig",
        "2, false, enkelvoudig",
        "3, false, samengesteld",
        "5, false, samengesteld",
        "6, false, multiproblematiek",
        "14, false, multiproblematiek",
        "0, true, multiproblematiek",
        "5, true, multiproblematiek",
    })
    void fromThreeItIsCombinedAndFromSixOrWhenAcuteItIsManifold(int points, boolean acute, String complexity) {
        assertThat(TABLES.get("decideComplexity", Map.of("punten", points, "acuut", acute))
                        .text("complexiteit"))
                .isEqualTo(complexity);
    }

    @ParameterizedTest(name = "draagkracht {0}, {1} punten: {2}")
    @CsvSource({
        "laag, 2, vrij",
        "laag, 3, verplicht",
        "laag, 14, verplicht",
        "voldoende, 3, vrij",
        "voldoende, 14, vrij",
        "'', 14, vrij",
    })
    void whoCanDoLittleAndHasMuchIsIntroducedInPerson(String capacity, int points, String handover) {
        assertThat(TABLES.get("decideWarmHandover", Map.of("draagkracht", capacity, "punten", points))
                        .text("warmeOverdracht"))
                .isEqualTo(handover);
    }

    // ---------------------------------------------------------------- what comes first

    @Test
    void theOrderOfProblemsIsThatOfTheDomainFile() {
        List<String> order = List.of("acuutGevaar", "dakBedreigd", "inkomenBedreigd", "kind", "gezondheid", "schulden");
        List<String> problems = List.of("veiligheid", "dak", "inkomen", "kind", "gezondheid", "schulden", "juridisch");
        for (int first = 0; first <= order.size(); first++) {
            Map<String, Boolean> present = order.subList(first, order.size()).stream()
                    .collect(Collectors.toMap(problem -> problem, problem -> true));
            assertThat(TABLES.get("decideDominantProblem", present).text("dominantProbleem"))
                    .isEqualTo(problems.get(first));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"uithuiszetting, dak", "afsluiting, dak", "beslag, inkomen"})
    void whatIsThreatenedDecidesWhatComesFirst(String threat, String problem) {
        assertThat(rate(Map.of("dreiging", "true", "watDreigt", "[\"" + threat + "\"]", "schulden", "true"))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void whatTheIntakeFoundCountsToo() {
        assertThat(new ScanTables(TABLES).rate(new Told(Map.of("schulden", "true")), urgency(Urgency.ACUUT, "wonen")))
                .satisfies(rating -> {
                    assertThat(rating.problem()).isEqualTo("dak");
                    assertThat(rating.complexity()).isEqualTo("multiproblematiek");
                });
        assertThat(new ScanTables(TABLES)
                        .rate(new Told(Map.of()), urgency(Urgency.SPOED, "inkomen"))
                        .problem())
                .isEqualTo("inkomen");
    }

    // ---------------------------------------------------------------- words

    @Test
    void aProfessionalReadsOnWhichAnswersTheAdviceRests() {
        List<Field> answers = List.of(
                new Field("schulden", "De inwoner kan de schulden niet overzien", "financieel", "true"),
                new Field("draagkracht", "Kan de inwoner zelf verder?", "probleem", "laag"),
                new Field("geenNetwerk", "Er is niemand om op terug te vallen", "probleem", "true"));
        ScanRating rating =
                new ScanRating(3, "samengesteld", "schulden", "verplicht", urgency(Urgency.NORMAAL, "geen"));
        assertThat(ScanWords.of(rating, answers))
                .isEqualTo(
                        """
                        Advies: meer problemen die samenhangen, 3 punten.
                        Eerst: schulden.
                        Warme overdracht: verplicht, want de inwoner kan weinig aan en er speelt meer.
                        Aangevinkt:
                        - De inwoner kan de schulden niet overzien
                        - Er is niemand om op terug te vallen""");
    }

    @Test
    void withoutTicksItSaysSo() {
        assertThat(ScanWords.of(rate(Map.of()), List.of()))
                .startsWith("Advies: één probleem, 0 punten.")
                .endsWith("Er is niets aangevinkt.");
    }

    private static int points(List<String> yes) {
        return TABLES.get("sumScanScore", Map.of("metJaBeantwoord", yes)).number("punten");
    }

    private static ScanRating rate(Map<String, String> answers) {
        return new ScanTables(TABLES).rate(new Told(answers), urgency(Urgency.NORMAAL, "geen"));
    }

    private static UrgencyAdvice urgency(Urgency urgency, String route) {
        return new UrgencyAdvice(urgency, route, Optional.empty());
    }
}
