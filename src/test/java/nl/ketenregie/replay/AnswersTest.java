package nl.ketenregie.replay;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 24);

    @Test
    void theJuristFollowsTheAdvice() {
        assertThat(Answers.route("geschikt")).containsEntry("gebruikLijn", "ja");
        assertThat(Answers.route("fraudeonderzoek")).containsEntry("gebruikLijn", "nee");
    }

    @Test
    void medicalConsentIsOnlyRecordedWithASignature() {
        assertThat(fill("toestemming-record-consent", Cases.FIRST_MONTHS, "UWV-02"))
                .contains(
                        entry("medisch", true),
                        entry("bewijs", "handtekening"),
                        entry("categorieen", List.of("contact", "probleem", "document")));
        assertThat(fill("toestemming-record-consent", Cases.FIRST_MONTHS, "UWV-01"))
                .doesNotContainKey("medisch");
    }

    @Test
    void aRefusalIsRecordedWithoutEvidence() {
        assertThat(fill("toestemming-record-consent", Cases.FIRST_MONTHS, "UWV-25"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("uitlegGegeven", true, "toestemming", "nee"));
    }

    @Test
    void uwvPromisesADayOnlyWithAnAnswerThatPromises() {
        assertThat(fill("uwv-directe-lijn-answer-question", Cases.FIRST_MONTHS, "UWV-01"))
                .contains(entry("antwoordSoort", "fout-erkend"), entry("toezeggingOp", "2021-09-15"));
        assertThat(fill("uwv-directe-lijn-answer-question", Cases.FIRST_MONTHS, "UWV-02"))
                .doesNotContainKey("toezeggingOp");
    }

    @Test
    void aBrokenPromiseIsAllThereIsToSay() {
        assertThat(fill("uwv-directe-lijn-check-promise", Cases.EXCEPTIONS, "UWV-E22"))
                .isEqualTo(Map.of("toezeggingNagekomen", "nee"));
        assertThat(fill("uwv-directe-lijn-check-promise", Cases.FIRST_MONTHS, "UWV-28"))
                .isEqualTo(Map.of("toezeggingNagekomen", "ja", "reactie", "betalingsregeling"));
    }

    @Test
    void theResidentUnderstandsUnlessTheFileSaysOtherwise() {
        assertThat(fill(Answers.EXPLAIN, Cases.FIRST_MONTHS, "UWV-17")).containsEntry("reactie", "begrepen");
        assertThat(fill(Answers.EXPLAIN, Cases.EXCEPTIONS, "UWV-E36")).containsEntry("reactie", "bezwaar");
    }

    @Test
    void aNewQuestionIsAskedOnce() {
        CaseRun run = Cases.run(Cases.EXCEPTIONS, "UWV-E37");
        assertThat(Answers.to(Answers.EXPLAIN, run, TODAY).orElseThrow()).containsEntry("reactie", "nieuwe-vraag");

        run.count(Answers.EXPLAIN);

        assertThat(Answers.to(Answers.EXPLAIN, run, TODAY).orElseThrow()).containsEntry("reactie", "begrepen");
    }

    @Test
    void whoNeverAnsweredIsNotExpectedTo() {
        assertThat(fill("uwv-directe-lijn-resolve-missing-answer", Cases.EXCEPTIONS, "UWV-E13"))
                .containsEntry("komtAntwoord", "nee");
        assertThat(fill("uwv-directe-lijn-resolve-missing-answer", Cases.EXCEPTIONS, "UWV-E19"))
                .containsEntry("komtAntwoord", "ja");
    }

    @Test
    void theJuristDoesNotAnswerForUwv() {
        assertThat(Answers.to("uwv-directe-lijn-track-answer", Cases.run(Cases.FIRST_MONTHS, "UWV-01"), TODAY))
                .isEmpty();
    }

    private static Map<String, Object> fill(String form, Path file, String id) {
        return Answers.to(form, Cases.run(file, id), TODAY).orElseThrow();
    }
}
