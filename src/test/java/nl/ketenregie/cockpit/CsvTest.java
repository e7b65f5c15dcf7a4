package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that a Dutch spreadsheet opens as it was meant, and that runs nothing. */
class CsvTest {

    record Row(
            String code,
            @Column("Naam") String naam,
            @Column("Aantal") @Nullable Long aantal,
            @Column("Aandeel") @Nullable Double aandeel,
            @Column("Afgeschermd") boolean afgeschermd) {}

    @Test
    void itHasDutchHeadsSemicolonsAndDecimalCommas() {
        assertThat(Csv.of(List.of(new Row("a", "Juridisch Loket", 12L, 0.25, false)), Row.class))
                .isEqualTo("\uFEFFNaam;Aantal;Aandeel;Afgeschermd\r\nJuridisch Loket;12;0,2500;nee\r\n");
    }

    @Test
    void whatIsProtectedIsEmptyAndSaysSo() {
        assertThat(Csv.of(List.of(new Row("a", "UWV", null, null, true)), Row.class))
                .endsWith("UWV;;;ja\r\n");
    }

    @Test
    void withoutRowsTheHeadsAreThere() {
        assertThat(Csv.of(List.of(), Row.class)).isEqualTo("\uFEFFNaam;Aantal;Aandeel;Afgeschermd\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
    void aTextThatBeginsLikeAFormulaIsText(String formula) {
        String cell = Csv.of(List.of(new Row("a", formula, 1L, 0.0, false)), Row.class)
                .split("\r\n", 2)[1];

        assertThat(cell.replace("\"", "")).startsWith("'" + formula.substring(0, 1));
    }

    @Test
    void separatorsAndQuotesStayInTheirCell() {
        assertThat(Csv.of(List.of(new Row("a", "Loket; \"Zuid\"", 1L, 0.0, false)), Row.class))
                .contains("\"Loket; \"\"Zuid\"\"\";1;");
    }

    @Test
    void negativeNumbersStayNumbers() {
        assertThat(Csv.of(List.of(new Row("a", "x", -5L, -0.5, false)), Row.class))
                .contains("x;-5;-0,5000;");
    }
}
