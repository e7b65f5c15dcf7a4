package nl.ketenregie.replay;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final JsonNode form = new ObjectMapper()
            .readTree(Path.of("forms/uwv-directe-lijn/record-help-request.form").toFile());

    IntakeTest() throws IOException {}

    @Test
    void theFactsGoIntoTheFormWithoutWhatIsUnknown() {
        Map<String, Object> answers = intake("", Cases.FIRST_MONTHS, "UWV-04");

        assertThat(answers)
                .contains(
                        entry("kenmerk", "UWV-04"),
                        entry("naam", "Omar Fictief"),
                        entry("aanleiding", "besluit-blijft-uit"),
                        entry("geenInkomen", false))
                .doesNotContainKeys("verzondenOp", "oorzaak", "arbeidsgeschiktheid")
                .doesNotContainValue(null);
    }

    @Test
    void aLetterBeforeADecisionHasNoSendingDateInTheForm() {
        assertThat(intake("", Cases.EXCEPTIONS, "UWV-E33")).doesNotContainKey("verzondenOp");
    }

    @Test
    void whatTheFormDoesNotKnowIsSomethingElse() {
        assertThat(intake("", Cases.EXCEPTIONS, "UWV-E09"))
                .contains(entry("regeling", "overig"), entry("instantie", "gemeente"));
    }

    @Test
    void aLaterRunHasItsOwnReferencesAndCauses() {
        assertThat(intake("rk2", Cases.FIRST_MONTHS, "UWV-14"))
                .contains(entry("kenmerk", "UWV-14-rk2"), entry("oorzaak", "inkomstenopgave-dubbel-verwerkt-rk2"));
    }

    @Test
    void aQuestionThatTheResidentsPapersAnswerHasNoReasonToUseTheLine() {
        assertThat(intake("", Cases.EXCEPTIONS, "UWV-E31"))
                .containsEntry("zelfTeBeantwoorden", true)
                .doesNotContainKey("aanleiding");
    }

    private Map<String, Object> intake(String label, Path file, String id) {
        return new Intake(form, label).answers(Cases.run(file, id).facts());
    }
}
