package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenregie.termijn.TermChange.Deferral;
import nl.ketenregie.termijn.TermChange.Override;
import nl.ketenregie.termijn.TermChange.Postponement;
import nl.ketenregie.termijn.TermChange.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A course that cannot be is refused in Dutch, with the field and what to do. */
class CourseCheckTest {

    private static final LocalDate BASIS = LocalDate.of(2026, 4, 13);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final LegalClock clock = new LegalClock(new HolidayCalendar(Set.of()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeNamesItsFieldAndItsRemedy(String field, String code, List<TermChange> changes, String message) {
        TermCourse course = new TermCourse(StatutoryTerms.ofTheLaw().get(code, BASIS), BASIS, changes);

        assertThatThrownBy(() -> clock.calculate(course))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .extracting(mistake -> ((InvalidCourse) mistake).field())
                .isEqualTo(field);
    }

    static Stream<Arguments> mistakes() {
        Deferral six = new Deferral(day("2026-05-20"), 6, "Awb 7:10 lid 3");
        return Stream.of(
                mistake(
                        "wijzigingen[0].weken",
                        "beslistermijn-gemeente",
                        List.of(new Deferral(day("2026-05-20"), 7, "Awb 7:10 lid 3")),
                        "Verdagen kan met een tot en met zes weken (Awb 7:10 lid 3). Kies een getal van 1 tot en met 6."),
                mistake(
                        "wijzigingen[0].weken",
                        "beslistermijn-gemeente",
                        List.of(new Deferral(day("2026-05-20"), 0, "Awb 7:10 lid 3")),
                        "Verdagen kan met een tot en met zes weken (Awb 7:10 lid 3). Kies een getal van 1 tot en met 6."),
                mistake(
                        "wijzigingen[1].soort",
                        "beslistermijn-gemeente",
                        List.of(six, new Deferral(day("2026-06-20"), 1, "Awb 7:10 lid 3")),
                        "De beslissing is al een keer verdaagd, en dat kan maar een keer (Awb 7:10 lid 3). Haal de tweede"
                                + " verdaging weg. Voor nog meer uitstel is instemming nodig (Awb 7:10 lid 4)."),
                mistake(
                        "wijzigingen[0].soort",
                        "aanvraag",
                        List.of(six),
                        "Verdagen kan alleen bij een beslissing op bezwaar (Awb 7:10 lid 3). Haal de verdaging weg, of kies een"
                                + " andere termijn."),
                mistake(
                        "wijzigingen[0].tot",
                        "beslistermijn-gemeente",
                        List.of(new Suspension(day("2026-05-20"), day("2026-05-19"), "Awb 7:10 lid 2")),
                        "De pauze eindigt voordat zij begon. Vul als einde een dag in op of na de dag van de vraag om herstel."),
                mistake(
                        "wijzigingen[0].soort",
                        "bezwaar",
                        List.of(new Suspension(day("2026-05-20"), day("2026-05-25"), "Awb 7:10 lid 2")),
                        "Alleen een beslistermijn kan stilstaan. Haal de pauze weg, of kies een beslistermijn."),
                mistake(
                        "wijzigingen[0].soort",
                        "beroep",
                        List.of(new Postponement(day("2026-05-20"), "Awb 7:10 lid 4")),
                        "Uitstel kan alleen bij een beslistermijn. Haal het uitstel weg, of kies een beslistermijn."),
                mistake(
                        "wijzigingen[1].reden",
                        "bezwaar",
                        List.of(
                                new Override(day("2026-05-20"), "De brief kwam later"),
                                new Override(day("2026-05-20"), "  ")),
                        "Een laatste dag die met de hand is vastgesteld, heeft een reden nodig. Vul de reden in."),
                mistake(
                        "wijzigingen[0].gevraagdOp",
                        "beslistermijn-gemeente",
                        List.of(new Suspension(day("0226-05-20"), day("2026-05-25"), "Awb 7:10 lid 2")),
                        "De dag waarop om herstel of aanvulling is gevraagd klopt niet. Kies een dag tussen 1 januari 1994 en"
                                + " 31 december 2199."));
    }

    @Test
    void aLengthThatTheLawFixesCannotBeChosen() {
        StatutoryTerm objection = StatutoryTerms.ofTheLaw().get("bezwaar", BASIS);
        StatutoryTerm request = StatutoryTerms.ofTheLaw().get("aanvraag", BASIS);

        assertThatThrownBy(() -> objection.withWeeks(4))
                .hasMessage("De wet bepaalt hoe lang deze termijn is: zes weken. Laat het aantal weken leeg.");
        assertThatThrownBy(() -> request.withWeeks(0))
                .hasMessage("Het aantal weken klopt niet. Kies een getal van 1 tot en met 52.");
        assertThatThrownBy(() -> request.withWeeks(53)).isInstanceOf(InvalidCourse.class);
        TermCalculation own = clock.calculate(TermCourse.unchanged(request.withWeeks(26), BASIS));
        assertThat(own.end()).isEqualTo("2026-10-12");
        assertThat(own.explanation())
                .contains("26 weken later is maandag 12 oktober 2026 de laatste dag (zelf ingevuld).");
    }

    @Test
    void aDayInTheFutureIsRefusedUnlessItStillHasToCome() {
        StatutoryTerm objection = StatutoryTerms.ofTheLaw().get("bezwaar", BASIS);
        StatutoryTerm hearing = StatutoryTerms.ofTheLaw().get("stukken-ter-inzage", BASIS);

        assertThatThrownBy(() -> BasisDay.question(objection, TODAY.plusDays(1), TODAY))
                .hasMessage(
                        "De dag waarop het besluit is verzonden ligt in de toekomst. Neem de datum die op de brief staat.");
        assertThat(BasisDay.question(objection, TODAY, TODAY)).isEmpty();
        assertThat(BasisDay.question(hearing, TODAY.plusDays(30), TODAY)).isEmpty();
    }

    @Test
    void aDayMoreThanAYearAgoIsAskedAbout() {
        StatutoryTerm objection = StatutoryTerms.ofTheLaw().get("bezwaar", BASIS);

        assertThat(BasisDay.question(objection, TODAY.minusYears(1), TODAY)).isEmpty();
        assertThat(BasisDay.question(objection, TODAY.minusYears(1).minusDays(1), TODAY))
                .contains(
                        "De dag waarop het besluit is verzonden (31 mei 2025) is meer dan een jaar geleden. Controleer of deze"
                                + " datum klopt.");
    }

    private static Arguments mistake(String field, String code, List<TermChange> changes, String message) {
        return Arguments.of(field, code, changes, message);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
