package nl.ketenregie.toevoeging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.support.DecisionTables;
import nl.ketenregie.toevoeging.LegalAidAdvice.Fee;
import nl.ketenregie.toevoeging.LegalAidAdvice.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the Wrb of 2023 and 2024 (decisions C.2), at every limit and one euro above it. */
class WrbTest {

    /** Both tables as C.2 prints them: year, band, last euro single, last euro household, fee, fee in family law. */
    private static final String TABLES =
            """
            2023 1 21300 29600 218 380
            2023 2 22000 30700 402 460
            2023 3 23300 32100 574 632
            2023 4 25300 35900 747 804
            2023 5 30000 42400 918 949
            2024 1 22100 30700 226 394
            2024 2 22800 31800 417 477
            2024 3 24200 33300 595 655
            2024 4 26200 37200 775 834
            2024 5 31100 44000 952 984
            """;

    private final Map<String, String> told = new HashMap<>(Map.of(
            "gegevensBekend", "ja",
            "toevoegingsoort", "regulier",
            "rechtsgebied", "ander",
            "aanvraagjaar", "2024",
            "huishouden", "alleenstaand",
            "inkomenInwoner", "0",
            "vermogen", "0"));

    // ---------------------------------------------------------------- every band of every table

    @ParameterizedTest(name = "{0} {1}, {2}, {3} euro: {4}")
    @MethodSource("everyLimit")
    void eachBandHasItsFeeUpToItsLastEuro(int year, String household, String area, int income, int fee) {
        advise(year, household, area, income);
        assertThat(advice().right()).isEqualTo(Right.JA);
        assertThat(advice().toPay()).contains(fee);
    }

    @ParameterizedTest(name = "{0} {1}, {2}, {3} euro, diagnosedocument: {4} min korting")
    @MethodSource("everyLimit")
    void aDiagnosisDocumentTakesTheDiscountOfThatYearOff(int year, String household, String area, int income, int fee) {
        advise(year, household, area, income);
        told.put("diagnosedocument", "true");
        assertThat(advice().toPay()).contains(fee - (year == 2023 ? 59 : 61));
    }

    /** The last euro of each band, and the first one: one above the last of the band below. */
    static Stream<Arguments> everyLimit() {
        List<int[]> rows = TABLES.lines()
                .map(row ->
                        Stream.of(row.split(" ")).mapToInt(Integer::parseInt).toArray())
                .toList();
        Stream.Builder<Arguments> all = Stream.builder();
        for (int i = 0; i < rows.size(); i++) {
            int[] row = rows.get(i);
            for (int household : new int[] {2, 3}) {
                int first = row[1] == 1 ? 0 : rows.get(i - 1)[household] + 1;
                for (int income : new int[] {first, row[household]}) {
                    String home = household == 2 ? "alleenstaand" : "samen";
                    all.add(Arguments.of(row[0], home, "ander", income, row[4]));
                    all.add(Arguments.of(row[0], home, "familie", income, row[5]));
                }
            }
        }
        return all.build();
    }

    @Test
    void thereAreTwoLimitsForEachBandHouseholdAndAreaOfLaw() {
        assertThat(everyLimit()).hasSize(2 * 5 * 2 * 2 * 2);
    }

    @ParameterizedTest(name = "{0} {1}, {2} euro")
    @CsvSource({
        "2023, alleenstaand, 30000, JA", "2023, alleenstaand, 30001, NEE",
        "2023, samen, 42400, JA", "2023, samen, 42401, NEE",
        "2024, alleenstaand, 31100, JA", "2024, alleenstaand, 31101, NEE",
        "2024, samen, 44000, JA", "2024, samen, 44001, NEE",
    })
    void oneEuroAboveTheHighestLimitThereIsNoRight(int year, String household, int income, Right right) {
        for (String area : new String[] {"ander", "familie"}) {
            advise(year, household, area, income);
            assertThat(advice().right()).as(area).isEqualTo(right);
        }
        assertThat(advice().reason()).isEqualTo(right == Right.JA ? "geen" : "inkomen");
    }

    @Test
    void theExamplesOfTheDomainFileHold() {
        assertThat(pays(2024, "alleenstaand", "ander", 22_100)).contains(226);
        assertThat(pays(2024, "alleenstaand", "ander", 22_101)).contains(417);
        assertThat(pays(2024, "samen", "familie", 44_000)).contains(984);
        told.put("diagnosedocument", "true");
        assertThat(pays(2024, "alleenstaand", "ander", 22_100)).contains(165);
    }

    @Test
    void centsBelongToTheBandThatTheyFallIn() {
        told.put("inkomenInwoner", "22100.01");
        assertThat(advice().band()).isEqualTo("2");
    }

    @Test
    void onlyFeesThatWerePublishedAreCalledCertain() {
        assertThat(fee(2024, "ander", 22_100).published()).isTrue();
        assertThat(fee(2024, "familie", 31_100).published()).isTrue();
        assertThat(fee(2024, "familie", 22_100).published()).isFalse();
        assertThat(fee(2024, "familie", 26_200).published()).isFalse();
        assertThat(fee(2023, "familie", 21_300).published()).isTrue();
    }

    // ---------------------------------------------------------------- mediation and light advice

    @ParameterizedTest(name = "mediation {0} {1}, {2} euro: {3} of {4}")
    @CsvSource({
        "2024, alleenstaand, 22100, 61, 61", "2024, alleenstaand, 22101, 61, 121",
        "2024, alleenstaand, 31100, 61, 121", "2024, samen, 30700, 61, 61",
        "2024, samen, 30701, 61, 121", "2024, samen, 44000, 61, 121",
        "2023, alleenstaand, 21300, 59, 59", "2023, alleenstaand, 21301, 59, 117",
        "2023, alleenstaand, 30000, 59, 117", "2023, samen, 29600, 59, 59",
        "2023, samen, 29601, 59, 117", "2023, samen, 42400, 59, 117",
    })
    void mediationCostsMoreFromFourHoursAboveTheLowestBand(
            int year, String household, int income, int short_, int long_) {
        advise(year, household, "ander", income);
        told.put("toevoegingsoort", "mediation");
        told.put("mediationDuur", "korter");
        assertThat(advice().toPay()).contains(short_);
        told.put("mediationDuur", "vier-uur-of-meer");
        assertThat(advice().toPay()).contains(long_);
        told.put("diagnosedocument", "true");
        assertThat(advice().toPay()).as("no discount was found for mediation").contains(long_);
    }

    @ParameterizedTest
    @CsvSource({"2024, alleenstaand, 31101", "2024, samen, 44001", "2023, alleenstaand, 30001", "2023, samen, 42401"})
    void aboveTheLimitThereIsNoMediationEither(int year, String household, int income) {
        advise(year, household, "ander", income);
        told.put("toevoegingsoort", "mediation");
        assertThat(advice().right()).isEqualTo(Right.NEE);
        assertThat(advice().fee()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 1, true, 54",
        "2019, 2, false, 54",
        "2019, 5, true, 107",
        "2021, 1, false, 56",
        "2021, 3, true, 112"
    })
    void feesOfEarlierYearsAreThereForWhoAddsTheirLimits(int year, String band, boolean fourHours, int fee) {
        assertThat(DecisionTables.in("shared/toevoegingscheck")
                        .decide(
                                "decideContribution",
                                Map.of("jaar", year, "soort", "mediation", "trede", band, "vierUur", fourHours)))
                .hasValueSatisfying(row -> assertThat(row.number("bijdrage")).isEqualTo(fee));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void forLightAdviceThereIsARightButNoAmount(int year) {
        advise(year, "alleenstaand", "ander", 20_000);
        told.put("toevoegingsoort", "lat");
        assertThat(advice().right()).isEqualTo(Right.JA);
        assertThat(advice().fee()).isEmpty();
        assertThat(LegalAidWords.forProfessional(advice())).contains("Eigen bijdrage: niet bekend");
        assertThat(ResidentWords.of(advice())).contains("Hoeveel u zelf betaalt, weten we nu nog niet");
    }

    // ---------------------------------------------------------------- assets

    @ParameterizedTest(name = "{0} {1}, vermogen {2}: {3}")
    @CsvSource({
        "2024, alleenstaand, 31747, JA", "2024, alleenstaand, 31748, NEE",
        "2024, samen, 31747, JA", "2024, samen, 31748, NOG_TE_BEVESTIGEN",
        "2024, samen, 63494, NOG_TE_BEVESTIGEN", "2024, samen, 63495, NEE",
        "2023, alleenstaand, 31340, JA", "2023, alleenstaand, 31341, NOG_TE_BEVESTIGEN",
        "2023, samen, 31340, JA", "2023, samen, 31341, NOG_TE_BEVESTIGEN",
    })
    void theLimitOfTheAssetsHoldsPerPerson(int year, String household, int assets, Right right) {
        advise(year, household, "ander", 20_000);
        told.put("vermogen", "" + assets);
        assertThat(advice().right()).isEqualTo(right);
    }

    @Test
    void assetsAboveTheLimitAreNamedAsTheReasonAlsoWhenTheIncomeIsTooHigh() {
        advise(2024, "alleenstaand", "ander", 90_000);
        told.put("vermogen", "90000");
        assertThat(advice().reason()).isEqualTo("vermogen");
    }

    // ---------------------------------------------------------------- years without a table

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2025, 2026, 2027, 2099})
    void withoutATableThereIsAWarningAndNeverAGuess(int year) {
        for (String product : new String[] {"regulier", "lat", "mediation"}) {
            advise(year, "samen", "familie", 15_000);
            told.put("toevoegingsoort", product);
            assertThat(advice().right()).isEqualTo(Right.VEROUDERD);
            assertThat(advice().fee()).isEmpty();
            assertThat(LegalAidWords.forProfessional(advice()))
                    .contains("verouderd", "" + year, "rvr.org", "De Raad voor Rechtsbijstand beslist")
                    .doesNotContain("bijdrage:");
            assertThat(ResidentWords.of(advice())).contains("De Raad voor Rechtsbijstand beslist");
        }
    }

    @Test
    void anInsolventResidentOfAYearWithoutATableIsWarnedToo() {
        advise(2026, "alleenstaand", "ander", 90_000);
        told.put("wsnpOfFailliet", "true");
        assertThat(advice().right()).isEqualTo(Right.VEROUDERD);
    }

    // ---------------------------------------------------------------- whose income, and exceptions

    @Test
    void theIncomeOfThePartnerCountsUnlessInterestsConflict() {
        advise(2024, "samen", "familie", 20_000);
        told.put("inkomenPartner", "24001");
        assertThat(advice().right()).isEqualTo(Right.NEE);
        told.put("inkomenPartner", "24000");
        assertThat(advice().toPay()).contains(984);
        told.put("tegenstrijdigBelang", "true");
        assertThat(advice().toPay()).contains(394);
        assertThat(LegalAidWords.forProfessional(advice())).contains("telt niet mee: tegenstrijdig belang");
    }

    @Test
    void aNegativeIncomeCountsAsNothing() {
        told.put("inkomenInwoner", "-12000");
        assertThat(advice().question().income()).isEqualTo(BigDecimal.ZERO);
        assertThat(advice().band()).isEqualTo("1");
    }

    @Test
    void whoIsBankruptPaysTheLowestFeeWhateverTheIncome() {
        advise(2024, "alleenstaand", "ander", 90_000);
        told.put("wsnpOfFailliet", "true");
        assertThat(advice().right()).isEqualTo(Right.JA);
        assertThat(advice().toPay()).contains(226);
        told.put("vermogen", "90000");
        assertThat(advice().right()).isEqualTo(Right.NOG_TE_BEVESTIGEN);
    }

    @Test
    void aLowerIncomeNowIsWorthAnotherYear() {
        advise(2024, "alleenstaand", "ander", 31_101);
        told.put("inkomenGedaald", "ja");
        assertThat(LegalAidWords.forProfessional(advice()))
                .contains("Peiljaarverlegging", "15%", "2022", "binnen zes weken");
        assertThat(ResidentWords.of(advice())).contains("Minstens 15 procent", "binnen zes weken");
        told.put("inkomenGedaald", "nee");
        assertThat(LegalAidWords.forProfessional(advice())).doesNotContain("eiljaarverlegging");
        told.put("inkomenGedaald", "onbekend");
        assertThat(LegalAidWords.forProfessional(advice())).contains("Vraag na");
        advise(2024, "alleenstaand", "ander", 22_100);
        assertThat(LegalAidWords.forProfessional(advice())).doesNotContain("eiljaarverlegging");
    }

    // ---------------------------------------------------------------- words

    @Test
    void theProfessionalReadsOnWhatTheAdviceRests() {
        advise(2024, "alleenstaand", "ander", 22_101);
        told.put("diagnosedocument", "true");
        assertThat(LegalAidWords.forProfessional(advice()))
                .isEqualTo(
                        """
                        Recht op een toevoeging: ja, trede 2 van 5.
                        Eigen bijdrage: € 356 (€ 417 min € 61 korting voor het diagnosedocument).
                        Levert de zaak veel geld op? Dan kan de Raad de toevoeging achteraf intrekken.
                        Gekeken naar 2022 (het peiljaar): verzamelinkomen € 22.101, vermogen in box 3 € 0, huishouden alleenstaand.
                        Vraag na of het inkomen nu minstens 15% lager is dan in 2022. Dan kan peiljaarverlegging, binnen zes weken na het besluit van de Raad.
                        Dit is een indicatie. De Raad voor Rechtsbijstand beslist.""");
    }

    @Test
    void theResidentReadsPlainDutch() {
        advise(2024, "alleenstaand", "ander", 22_100);
        assertThat(ResidentWords.of(advice()))
                .isEqualTo(
                        """
                        U kunt waarschijnlijk hulp krijgen van een advocaat. De overheid betaalt een groot deel. Dat heet een toevoeging.
                        U betaalt zelf waarschijnlijk € 226. Dat heet de eigen bijdrage.
                        Dit is ons advies. De Raad voor Rechtsbijstand beslist.""");
    }

    @Test
    void withoutDetailsThereIsNothingToLookUp() {
        told.put("gegevensBekend", "nee");
        assertThat(LegalAidQuestion.from(told)).isEmpty();
    }

    private void advise(int year, String household, String area, int income) {
        told.put("aanvraagjaar", "" + year);
        told.put("huishouden", household);
        told.put("rechtsgebied", area);
        told.put("inkomenInwoner", "" + income);
    }

    private LegalAidAdvice advice() {
        return new LegalAidTables(DecisionTables.in("shared/toevoegingscheck"))
                .advise(LegalAidQuestion.from(told).orElseThrow());
    }

    private Optional<Integer> pays(int year, String household, String area, int income) {
        advise(year, household, area, income);
        return advice().toPay();
    }

    private Fee fee(int year, String area, int income) {
        advise(year, "alleenstaand", area, income);
        return advice().fee().orElseThrow();
    }
}
