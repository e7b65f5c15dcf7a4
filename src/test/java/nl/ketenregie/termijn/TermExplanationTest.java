package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermExplanationTest {

    private final LegalClock clock = new LegalClock(new HolidayCalendar(Set.of(LocalDate.of(2026, 5, 15))));

    @Test
    void anObjectionTermIsExplainedInThreeSteps() {
        assertThat(calculate("bezwaar", LocalDate.of(2026, 3, 2)).explanation())
                .containsExactly(
                        "Het besluit is verzonden op maandag 2 maart 2026.",
                        "De termijn begint op de dag erna: dinsdag 3 maart 2026 (Awb 6:8).",
                        "Zes weken later is maandag 13 april 2026 de laatste dag (Awb 6:7).");
    }

    @Test
    void theShortTermOfTheZiektewetNamesItsReason() {
        assertThat(calculate("bezwaar-zw", LocalDate.of(2026, 3, 2)).explanation())
                .last()
                .isEqualTo("Twee weken later is maandag 16 maart 2026 de laatste dag" + " (Ziektewet 75k).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01 | Dat is een zondag. Daarom is de laatste dag maandag 13 april 2026"
                        + " (Algemene termijnenwet, artikel 1).",
                "2026-02-28 | Dat is een zaterdag. Ook zondag 12 april telt niet."
                        + " Daarom is de laatste dag maandag 13 april 2026 (Algemene termijnenwet, artikel 1).",
                "2026-03-24 | Dat is een feestdag (Bevrijdingsdag). Daarom is de laatste dag woensdag 6 mei 2026"
                        + " (Algemene termijnenwet, artikelen 1 en 3).",
                "2026-02-20 | Dat is een feestdag (Goede Vrijdag). Ook zaterdag 4 april, zondag 5 april en"
                        + " maandag 6 april (tweede paasdag) tellen niet. Daarom is de laatste dag dinsdag 7 april 2026"
                        + " (Algemene termijnenwet, artikelen 1 en 3).",
                "2026-02-22 | Dat is een zondag. Ook maandag 6 april (tweede paasdag) telt niet."
                        + " Daarom is de laatste dag dinsdag 7 april 2026 (Algemene termijnenwet, artikelen 1 en 3).",
                "2026-11-13 | Dat is een feestdag (eerste kerstdag). Ook zaterdag 26 december (tweede kerstdag) en"
                        + " zondag 27 december tellen niet. Daarom is de laatste dag maandag 28 december 2026"
                        + " (Algemene termijnenwet, artikelen 1 en 3).",
                "2027-11-13 | Dat is een zaterdag en een feestdag (eerste kerstdag). Ook zondag 26 december"
                        + " (tweede kerstdag) telt niet. Daarom is de laatste dag maandag 27 december 2027"
                        + " (Algemene termijnenwet, artikelen 1 en 3).",
                "2026-04-02 | Dat is een feestdag (Hemelvaartsdag). Ook vrijdag 15 mei (aangewezen bij besluit),"
                        + " zaterdag 16 mei en zondag 17 mei tellen niet. Daarom is de laatste dag maandag 18 mei 2026"
                        + " (Algemene termijnenwet, artikelen 1 en 3).",
                "2026-04-03 | Dat is een feestdag (aangewezen bij besluit). Ook zaterdag 16 mei en zondag 17 mei"
                        + " tellen niet. Daarom is de laatste dag maandag 18 mei 2026"
                        + " (Algemene termijnenwet, artikelen 1 en 3)."
            })
    void aShiftSaysWhyEachDayDoesNotCount(LocalDate sentOn, String lastStep) {
        List<String> explanation = calculate("bezwaar", sentOn).explanation();

        assertThat(explanation).hasSize(4).last().isEqualTo(lastStep);
    }

    @Test
    void theExplanationIsDutchOnAnyMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(calculate("bezwaar", LocalDate.of(2026, 3, 2)).explanation())
                    .first()
                    .isEqualTo("Het besluit is verzonden op maandag 2 maart 2026.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private TermCalculation calculate(String code, LocalDate basis) {
        return clock.calculate(TermCourse.unchanged(StatutoryTerms.ofTheLaw().get(code, basis), basis));
    }
}
