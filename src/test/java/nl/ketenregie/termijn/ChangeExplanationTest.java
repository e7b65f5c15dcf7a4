package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Override;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;
import org.junit.jupiter.api.Test;

/** Every change of a term tells itself in plain Dutch. */
class ChangeExplanationTest {

    private static final LocalDate OBJECTION_ENDED = LocalDate.of(2026, 4, 13);

    private final LegalClock clock = new LegalClock(new HolidayCalendar(Set.of()));

    @Test
    void aDecisionTermThatStoodStillAndWasDeferredTellsItsWholeStory() {
        assertThat(told(
                        "beslistermijn-gemeente",
                        new Deferral(day("2026-05-20"), 6, "Awb 7:10 lid 3"),
                        pause("2026-04-20", "2026-05-04")))
                .containsExactly(
                        "De laatste dag om bezwaar te maken is maandag 13 april 2026.",
                        "De termijn begint op de dag erna: dinsdag 14 april 2026 (Awb 7:10 lid 1).",
                        "Zes weken later is maandag 25 mei 2026 de laatste dag (Awb 7:10 lid 1).",
                        "Op maandag 20 april 2026 is om herstel of aanvulling gevraagd. Daarom staat de termijn stil van dinsdag"
                                + " 21 april 2026 tot en met zondag 3 mei 2026 (Awb 7:10 lid 2). Dat zijn 13 dagen. De laatste"
                                + " dag wordt zondag 7 juni 2026.",
                        "De instantie heeft de beslissing op woensdag 20 mei 2026 verdaagd met zes weken (Awb 7:10 lid 3). De"
                                + " laatste dag wordt zondag 19 juli 2026.",
                        "Dat is een zondag. Daarom is de laatste dag maandag 20 juli 2026 (Algemene termijnenwet, artikel 1).");
    }

    @Test
    void aPauseOfOneDayNamesThatDay() {
        assertThat(told("beslistermijn-gemeente", pause("2026-04-20", "2026-04-22")))
                .contains(
                        "Op maandag 20 april 2026 is om herstel of aanvulling gevraagd. Daarom staat de termijn stil op dinsdag"
                                + " 21 april 2026 (Awb 7:10 lid 2). Dat is 1 dag. De laatste dag wordt dinsdag 26 mei 2026.");
    }

    @Test
    void daysThatCountedAlreadyCountOnceAndThatIsSaid() {
        assertThat(told(
                        "beslistermijn-gemeente",
                        pause("2026-04-20", "2026-05-04"),
                        pause("2026-04-27", "2026-05-11"),
                        pause("2026-04-28", "2026-05-01")))
                .anySatisfy(step -> assertThat(step)
                        .contains("van maandag 4 mei 2026 tot en met zondag 10 mei 2026")
                        .contains("De dagen daarvoor waren al meegeteld. Dat zijn 7 dagen."))
                .anySatisfy(step -> assertThat(step).contains("was al meegeteld. De laatste dag verandert niet."));
    }

    @Test
    void aPauseThatBeganBeforeTheTermCountsFromItsFirstDay() {
        assertThat(told("beslistermijn-gemeente", pause("2026-03-30", "2026-04-20")))
                .anySatisfy(step -> assertThat(step)
                        .contains("van dinsdag 14 april 2026 tot en met zondag 19 april 2026")
                        .contains("De dagen voor het begin van de termijn tellen niet mee. Dat zijn 6 dagen."));
    }

    @Test
    void aPauseThatCameTooLateOrLastedNoDaySaysSo() {
        assertThat(told("beslistermijn-gemeente", pause("2026-06-10", "2026-06-20")))
                .contains(
                        "Op woensdag 10 juni 2026 is om herstel of aanvulling gevraagd. De termijn was toen al voorbij, of dit"
                                + " was de laatste dag. De pauze telt niet mee.");
        assertThat(told("beslistermijn-gemeente", pause("2026-04-20", "2026-04-21")))
                .contains(
                        "Op maandag 20 april 2026 is om herstel of aanvulling gevraagd. Er zit geen hele dag tussen de vraag en"
                                + " het herstel. De laatste dag verandert niet.");
    }

    @Test
    void aDeferralThatCameTooLateDoesNotCount() {
        assertThat(told("beslistermijn-gemeente", new Deferral(day("2026-05-27"), 6, "Awb 7:10 lid 3")))
                .contains(
                        "De instantie heeft de beslissing op woensdag 27 mei 2026 verdaagd. De termijn was toen al voorbij. De"
                                + " verdaging telt niet mee.");
    }

    @Test
    void aTermThatBecameTooLongByDeferralDoesNotMove() {
        assertThat(told(
                        "beslistermijn-gemeente-commissie",
                        LocalDate.of(2025, 12, 6),
                        new Deferral(day("2026-02-20"), 6, "Awb 7:10 lid 3")))
                .last()
                .isEqualTo(
                        "Dat is een zaterdag. De laatste dag schuift niet op: door de verdaging is de termijn langer dan twaalf"
                                + " weken (Algemene termijnenwet, artikel 4).");
    }

    @Test
    void anAgreedDayStandsAsItIs() {
        assertThat(told("beslistermijn-gemeente", new Postponement(day("2026-09-06"), "Awb 7:10 lid 4")))
                .endsWith(
                        "Er is uitstel tot en met zondag 6 september 2026 (Awb 7:10 lid 4). Die dag is de nieuwe laatste dag.",
                        "Dat is een zondag. De laatste dag schuift niet op: deze dag is afgesproken of vastgesteld, de wet"
                                + " bepaalt hem niet.");
        assertThat(told("beslistermijn-gemeente", new Postponement(day("2026-05-20"), "Awb 7:10 lid 4")))
                .contains(
                        "Er is uitstel tot en met woensdag 20 mei 2026. Die dag is niet later dan de laatste dag die al gold."
                                + " Het uitstel verandert niets.");
    }

    @Test
    void aDaySetByHandTellsItsReasonAndTheLastOneCounts() {
        TermCalculation found = clock.calculate(new TermCourse(
                term("bezwaar", day("2026-03-02")),
                day("2026-03-02"),
                List.of(
                        new Override(day("2026-04-20"), "De brief kwam later aan"),
                        new Override(day("2026-04-17"), "De envelop is van 6 maart."))));

        assertThat(found.end()).isEqualTo("2026-04-17");
        assertThat(found.explanation())
                .endsWith(
                        "De laatste dag is met de hand vastgesteld op maandag 20 april 2026. De reden: De brief kwam later aan.",
                        "De laatste dag is met de hand vastgesteld op vrijdag 17 april 2026. De reden: De envelop is van"
                                + " 6 maart.");
    }

    @Test
    void aLongTermSaysThatItIsTooLongToMove() {
        assertThat(told("beslistermijn-uwv", LocalDate.of(2026, 3, 1)))
                .endsWith(
                        "Dertien weken later is zondag 31 mei 2026 de laatste dag (Wet WIA 111).",
                        "Dat is een zondag. De laatste dag schuift niet op: de termijn is daarvoor te lang (Algemene"
                                + " termijnenwet, artikel 4).");
    }

    @Test
    void aTermOfALetterSaysThatTheLawDoesNotMoveIt() {
        assertThat(told("herstel-verzuim", LocalDate.of(2026, 4, 21)))
                .last()
                .isEqualTo(
                        "Dat is een feestdag (Bevrijdingsdag). De laatste dag schuift niet op: de instantie bepaalt deze termijn"
                                + " in een brief, niet de wet.");
    }

    @Test
    void aTermThatCountsBackTellsSoAndWhatIsWise() {
        assertThat(told("stukken-ter-inzage", LocalDate.of(2026, 4, 13)))
                .containsExactly(
                        "De hoorzitting is op maandag 13 april 2026.",
                        "De termijn telt terug vanaf die dag (Awb 7:4 lid 2).",
                        "Een week eerder is maandag 6 april 2026. Dat is de laatste dag (Awb 7:4 lid 2).",
                        "Dat is een feestdag (tweede paasdag). De laatste dag schuift niet op: bij terugtellen kan dat niet"
                                + " (Algemene termijnenwet, artikel 1 lid 2).",
                        "Doe het daarom uiterlijk op donderdag 2 april 2026.");
    }

    @Test
    void whereAJudgeMayReadOtherwiseTheAdviceIsToWait() {
        TermCourse course = new TermCourse(
                term("beslistermijn-gemeente", OBJECTION_ENDED),
                OBJECTION_ENDED,
                List.of(pause("2026-04-20", "2026-04-22"), new Deferral(day("2026-05-20"), 2, "Awb 7:10 lid 3")));
        TermCalculation found = clock.calculate(course);

        assertThat(found.end()).isEqualTo("2026-06-09");
        assertThat(found.latestEnd()).isEqualTo("2026-06-10");
        assertThat(TermDoubts.about(course, found))
                .hasSize(4)
                .endsWith(
                        "Een rechter kan daarom ook woensdag 10 juni 2026 als laatste dag aanhouden. Dit is nog te bevestigen door"
                                + " een jurist.",
                        "Stel de instantie pas in gebreke op donderdag 11 juni 2026 of later. Dan is het zeker niet te vroeg.");
        assertThat(TermDoubts.about(
                        TermCourse.unchanged(course.term(), OBJECTION_ENDED),
                        clock.calculate(TermCourse.unchanged(course.term(), OBJECTION_ENDED))))
                .isEmpty();
    }

    @Test
    void theTermOfUwvOnBeingIllSaysThatTwoSourcesDiffer() {
        TermCourse course = TermCourse.unchanged(term("beslistermijn-uwv-ziek", OBJECTION_ENDED), OBJECTION_ENDED);

        assertThat(TermDoubts.about(course, clock.calculate(course)))
                .first()
                .isEqualTo("UWV noemt zelf zes weken. In de Ziektewet die wij lazen (artikel 74) staat dertien weken.");
    }

    private List<String> told(String code, TermChange... changes) {
        return told(code, OBJECTION_ENDED, changes);
    }

    private List<String> told(String code, LocalDate basis, TermChange... changes) {
        return clock.calculate(new TermCourse(term(code, basis), basis, List.of(changes)))
                .explanation();
    }

    private static StatutoryTerm term(String code, LocalDate basis) {
        return StatutoryTerms.ofTheLaw().get(code, basis);
    }

    private static Suspension pause(String askedOn, String until) {
        return new Suspension(day(askedOn), day(until), "Awb 7:10 lid 2");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
