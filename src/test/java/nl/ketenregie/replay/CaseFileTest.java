package nl.ketenregie.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    @TempDir
    private Path directory;

    @Test
    void bothCaseFilesAreReadInOrderOfContactAndAreSound() throws IOException {
        for (Path file : List.of(Cases.FIRST_MONTHS, Cases.EXCEPTIONS)) {
            List<ReplayCase> cases = CaseFile.read(file);

            assertThat(cases).isSortedAccordingTo((a, b) -> a.contactOp().compareTo(b.contactOp()));
            assertThat(cases)
                    .allSatisfy(one -> assertThat(CaseFile.findFault(one)).isEmpty());
            assertThat(cases).allSatisfy(one -> assertThat(one.verwacht().fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder(
                            "lijnGeschikt",
                            "bezwaarTotEnMet",
                            "urgentie",
                            "antwoordUiterlijk",
                            "herinnering",
                            "escalatie",
                            "proFormaBezwaar",
                            "uitkomst",
                            "signaalBeleid"));
        }
    }

    @Test
    void theFactsOfACaseAreReadAsWritten() throws IOException {
        ReplayCase first = CaseFile.read(Cases.FIRST_MONTHS).get(0);

        assertThat(first.id()).isEqualTo("UWV-01");
        assertThat(first.contactOp()).isEqualTo(LocalDate.of(2021, 9, 6));
        assertThat(first.verloop().toegezegdOp()).isEqualTo(LocalDate.of(2021, 9, 15));
        assertThat(first.toestemming().ingetrokkenOp()).isNull();
    }

    @Test
    void aCaseThatCannotBeComparedSaysWhatIsWrongWithIt() throws IOException {
        Path file = Files.writeString(
                directory.resolve("cases.json"),
                """
                [{"id": "A", "contactOp": "2021-09-06", "gemeente": "0344", "instantie": "UWV", "regeling": "WW",
                  "fase": "besluit", "soortBesluit": "boete", "vraag": "?", "toestemming": {"gegeven": true},
                  "verloop": {}, "verwacht": {"uitkomst": "OPGELOST"}},
                 {"id": "B", "verwacht": {}}]
                """);

        List<ReplayCase> cases = CaseFile.read(file);

        assertThat(CaseFile.findFault(cases.get(0))).hasValue("bad input: there is no outcome 'OPGELOST'");
        assertThat(CaseFile.findFault(cases.get(1)).orElseThrow()).contains("contactOp", "vraag", "verloop");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("cases.json"), "[]");

        assertThatThrownBy(() -> CaseFile.read(file)).hasMessageContaining("holds no cases");
    }
}
