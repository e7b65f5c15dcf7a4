package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.ketenregie.termijn.Penalty.Run;
import nl.ketenregie.termijn.Penalty.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body owes when it decides too late (Awb 4:17). */
class PenaltyClockTest {

    private static final LegalClock CLOCK = new LegalClock(new HolidayCalendar(Set.of()));
    private static final StatutoryTerms TERMS = StatutoryTerms.ofTheLaw();

    /** The objection term ended on 13 April 2023: the last day to decide is Thursday 25 May 2023. */
    private static final LocalDate OBJECTION_ENDED = LocalDate.of(2023, 4, 13);

    private final PenaltyClock penalties = new PenaltyClock(CLOCK, TERMS, PenaltyRates.ofTheLaw(List.of()));

    /** Day, what is owed that day, and what is owed by then: 14 x 23, 14 x 35, 14 x 45, and never more. */
    @ParameterizedTest(name = "dag {0}: {1}, samen {2} (Awb 4:17 lid 2)")
    @CsvSource({
        "1, 23, 23",
        "2, 23, 46",
        "3, 23, 69",
        "4, 23, 92",
        "5, 23, 115",
        "6, 23, 138",
        "7, 23, 161",
        "8, 23, 184",
        "9, 23, 207",
        "10, 23, 230",
        "11, 23, 253",
        "12, 23, 276",
        "13, 23, 299",
        "14, 23, 322",
        "15, 35, 357",
        "16, 35, 392",
        "17, 35, 427",
        "18, 35, 462",
        "19, 35, 497",
        "20, 35, 532",
        "21, 35, 567",
        "22, 35, 602",
        "23, 35, 637",
        "24, 35, 672",
        "25, 35, 707",
        "26, 35, 742",
        "27, 35, 777",
        "28, 35, 812",
        "29, 45, 857",
        "30, 45, 902",
        "31, 45, 947",
        "32, 45, 992",
        "33, 45, 1037",
        "34, 45, 1082",
        "35, 45, 1127",
        "36, 45, 1172",
        "37, 45, 1217",
        "38, 45, 1262",
        "39, 45, 1307",
        "40, 45, 1352",
        "41, 45, 1397",
        "42, 45, 1442",
        "43, 0, 1442",
        "44, 0, 1442",
        "45, 0, 1442",
        "46, 0, 1442",
        "47, 0, 1442",
        "48, 0, 1442",
        "49, 0, 1442",
        "50, 0, 1442"
    })
    void everyDayCosts(int day, BigDecimal amount, BigDecimal total) {
        Run run = run(received("2023-05-29"));
        LocalDate date = run.firstDay().plusDays(day - 1L);

        assertThat(run.totalOn(date)).isEqualByComparingTo(total);
        assertThat(run.totalOn(date).subtract(run.totalOn(date.minusDays(1)))).isEqualByComparingTo(amount);
        assertThat(run.daysOwed(date)).isEqualTo(Math.min(day, 42));
    }

    @Test
    void aNoticeReceivedOnAMondayCostsMoneyFromTheTuesdayTwoWeeksLater() {
        Penalty penalty = received("2023-05-29");

        assertThat(LocalDate.of(2023, 5, 29).getDayOfWeek()).isEqualTo(java.time.DayOfWeek.MONDAY);
        assertThat(penalty.validity()).isEqualTo(Validity.GELDIG);
        assertThat(penalty.lastDayToDecide()).isEqualTo("2023-06-12");
        assertThat(run(penalty).firstDay()).isEqualTo("2023-06-13");
        assertThat(run(penalty).lastDay()).isEqualTo("2023-07-24");
        assertThat(run(penalty).days()).hasSize(42).last().satisfies(day -> {
            assertThat(day.date()).isEqualTo("2023-07-24");
            assertThat(day.total()).isEqualByComparingTo("1442");
        });
        assertThat(penalty.explanation())
                .containsExactly(
                        "De laatste dag om te beslissen is donderdag 25 mei 2023.",
                        "De ingebrekestelling is ontvangen op maandag 29 mei 2023. Dat is na de laatste dag, dus zij telt.",
                        "De instantie heeft dan nog twee weken: tot en met maandag 12 juni 2023 (Awb 4:17 lid 3).",
                        "Is er dan geen beslissing? Dan is er een dwangsom voor elke dag vanaf dinsdag 13 juni 2023, ten hoogste"
                                + " 42 dagen: tot en met maandag 24 juli 2023. Weekenden en feestdagen tellen mee"
                                + " (Awb 4:17 lid 1).",
                        "Het bedrag is eerst € 23 per dag (14 dagen), dan € 35 per dag (14 dagen) en daarna € 45 per dag"
                                + " (14 dagen). Samen is dat ten hoogste € 1.442 (Awb 4:17 lid 2).",
                        "Vanaf dinsdag 13 juni 2023 kan er ook beroep komen bij de rechtbank omdat er niet is beslist"
                                + " (Awb 6:12).");
        assertThat(penalty.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-05-24", "2023-05-25", "2023-04-20"})
    void aNoticeBeforeTheTermEndedDoesNotCount(String received) {
        Penalty penalty = received(received);

        assertThat(penalty.validity()).isEqualTo(Validity.TE_VROEG);
        assertThat(penalty.run()).isNull();
        assertThat(penalty.explanation())
                .contains("Stuur op vrijdag 26 mei 2023 of later een nieuwe ingebrekestelling.")
                .anySatisfy(step -> assertThat(step).contains("te vroeg en telt niet (Awb 4:17 lid 3)"));
    }

    @Test
    void aNoticeADayTooEarlyMayStillCountButNobodyShouldRelyOnThat() {
        assertThat(received("2023-05-25").explanation())
                .last()
                .asString()
                .startsWith("Zij kwam een dag te vroeg. Een rechter kan haar dan toch laten gelden")
                .endsWith("Reken daar niet op.");
    }

    @Test
    void aNoticeAfterATermThatEndedOnASundayIsOnlyInTimeAfterTheMonday() {
        TermCalculation sunday = CLOCK.calculate(
                TermCourse.unchanged(TERMS.get("aanvraag", LocalDate.of(2023, 4, 2)), LocalDate.of(2023, 4, 2)));
        assertThat(sunday.end()).isEqualTo("2023-05-30").isAfter(sunday.unshiftedEnd());

        assertThat(penalties.calculate(sunday, notice("2023-05-30", null)).validity())
                .isEqualTo(Validity.TE_VROEG);
        assertThat(penalties.calculate(sunday, notice("2023-05-31", null)).validity())
                .isEqualTo(Validity.GELDIG);
    }

    @Test
    void aNoticeBetweenTwoReadingsOfTheLawIsSaidToBeDoubtful() {
        TermCalculation paused = CLOCK.calculate(new TermCourse(
                TERMS.get("beslistermijn-gemeente", OBJECTION_ENDED),
                OBJECTION_ENDED,
                List.of(new TermChange.Suspension(
                        LocalDate.of(2023, 4, 20), LocalDate.of(2023, 4, 26), "Awb 7:10 lid 2"))));
        assertThat(paused.end()).isEqualTo("2023-05-30");
        assertThat(paused.latestEnd()).isEqualTo("2023-05-31");

        Penalty penalty = penalties.calculate(paused, notice("2023-05-31", null));
        assertThat(penalty.validity()).isEqualTo(Validity.TWIJFEL);
        assertThat(penalty.warnings())
                .containsExactly(
                        "Deze ingebrekestelling is misschien te vroeg: een rechter kan woensdag 31 mei 2023 als laatste"
                                + " dag aanhouden. Stuur voor de zekerheid een nieuwe op donderdag 1 juni 2023 of later. Dit is nog te"
                                + " bevestigen door een jurist.");
        assertThat(penalties.calculate(paused, notice("2023-06-01", null)).validity())
                .isEqualTo(Validity.GELDIG);
    }

    @Test
    void theTwoWeeksMoveForAHolidayAndTheExplanationSaysThatThisIsNotCertain() {
        Penalty penalty = penalties.calculate(decision("2022-12-01"), notice("2023-05-04", null));

        assertThat(penalty.lastDayToDecide()).isEqualTo("2023-05-19");
        assertThat(penalty.explanation())
                .contains(
                        "Dat is een feestdag (Hemelvaartsdag). Daarom is de laatste dag vrijdag 19 mei 2023"
                                + " (Algemene termijnenwet, artikelen 1 en 3).",
                        "Of deze twee weken ook echt opschuiven, is nog te bevestigen door een jurist.");
    }

    @ParameterizedTest(name = "beslist op {0}: {1} dagen, {2} euro")
    @CsvSource({
        "2023-06-09, 0, 0",
        "2023-06-12, 0, 0",
        "2023-06-13, 0, 0",
        "2023-06-14, 1, 23",
        "2023-06-23, 10, 230",
        "2023-07-25, 42, 1442",
        "2023-12-01, 42, 1442"
    })
    void aDecisionStopsThePenalty(String decidedOn, int days, BigDecimal total) {
        Penalty penalty = penalties.calculate(decision("2023-04-13"), notice("2023-05-29", decidedOn));

        assertThat(run(penalty).days()).hasSize(days);
        assertThat(run(penalty).totalOn(LocalDate.of(2024, 1, 1))).isEqualByComparingTo(total);
        assertThat(penalty.explanation()).anySatisfy(step -> assertThat(step)
                .contains(days == 0 ? "Er is geen dwangsom." : "Het zijn " + DutchNumbers.days(days)));
    }

    @ParameterizedTest(name = "ontvangen op {0}: ten hoogste {1}")
    @CsvSource({
        "2009-10-02, 1260, false",
        "2018-12-31, 1260, false",
        "2019-01-01, 1442, false",
        "2025-12-31, 1442, false",
        "2026-01-01, 1442, true",
        "2026-06-01, 1442, true"
    })
    void theAmountsAreThoseOfTheDayOfReceipt(LocalDate received, BigDecimal maximum, boolean outdated) {
        TermCalculation longAgo = CLOCK.calculate(
                TermCourse.unchanged(TERMS.get("aanvraag", LocalDate.of(2009, 7, 1)), LocalDate.of(2009, 7, 1)));
        Penalty penalty = penalties.calculate(longAgo, new DefaultNotice(received, null));

        assertThat(run(penalty).maximum()).isEqualByComparingTo(maximum);
        assertThat(penalty.warnings()).hasSize(outdated ? 1 : 0);
        if (outdated) {
            assertThat(penalty.warnings().get(0))
                    .startsWith(
                            "Verouderd: bedragen nog te bevestigen. Voor een ingebrekestelling na 31 december 2025");
        }
    }

    @Test
    void anInstallationAddsNewAmountsWithoutCode() {
        PenaltyRate later = rate(LocalDate.of(2026, 1, 1), "25", "37.50", "50");
        PenaltyClock updated = new PenaltyClock(CLOCK, TERMS, PenaltyRates.ofTheLaw(List.of(later)));

        Penalty penalty = updated.calculate(decision("2025-11-03"), notice("2026-01-05", null));
        assertThat(penalty.warnings()).isEmpty();
        assertThat(run(penalty).maximum()).isEqualByComparingTo("1575");
        assertThat(penalty.explanation()).anySatisfy(step -> assertThat(step).contains("€ 37,50 per dag (14 dagen)"));
        assertThat(run(updated.calculate(decision("2025-10-03"), notice("2025-12-05", null)))
                        .maximum())
                .isEqualByComparingTo("1442");
    }

    @Test
    void amountsThatDoNotCoverThe42DaysStopTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PenaltyRate(
                        LocalDate.of(2026, 1, 1),
                        null,
                        List.of(new PenaltyRate.Tier(14, BigDecimal.TEN)),
                        "instelling"))
                .withMessage("De dwangsom vanaf 2026-01-01 loopt 14 dagen, en dat moeten er 42 zijn (Awb 4:17).");
        assertThatIllegalStateException().isThrownBy(() -> new PenaltyRate.Tier(0, BigDecimal.TEN));
    }

    @Test
    void aDecisionBeforeTheNoticeIsRefused() {
        assertThatThrownBy(() -> penalties.calculate(decision("2023-04-13"), notice("2023-05-29", "2023-05-28")))
                .isInstanceOf(InvalidCourse.class)
                .extracting("field")
                .isEqualTo("ingebrekestelling.besluitVerzondenOp");
    }

    private Penalty received(String day) {
        return penalties.calculate(decision("2023-04-13"), notice(day, null));
    }

    private static TermCalculation decision(String objectionEnded) {
        LocalDate basis = LocalDate.parse(objectionEnded);
        return CLOCK.calculate(TermCourse.unchanged(TERMS.get("beslistermijn-gemeente", basis), basis));
    }

    private static DefaultNotice notice(String received, @Nullable String decidedOn) {
        return new DefaultNotice(LocalDate.parse(received), decidedOn == null ? null : LocalDate.parse(decidedOn));
    }

    private static PenaltyRate rate(LocalDate from, String first, String second, String third) {
        return new PenaltyRate(
                from,
                null,
                List.of(
                        new PenaltyRate.Tier(14, new BigDecimal(first)),
                        new PenaltyRate.Tier(14, new BigDecimal(second)),
                        new PenaltyRate.Tier(14, new BigDecimal(third))),
                "instelling");
    }

    private static Run run(Penalty penalty) {
        return Objects.requireNonNull(penalty.run());
    }
}
