package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ketenregie.tasklist.FormWords.Question;
import org.junit.jupiter.api.Test;

class ReadableAnswerTest {

    private static final Question WHO = new Question("Wie?", "select", Map.of("uwv", "UWV"), Map.of());

    @Test
    void codesBecomeTheWordsOfTheForm() {
        assertThat(ReadableAnswer.of(WHO, "uwv")).containsExactly("UWV");
        assertThat(ReadableAnswer.of(WHO, "vervallen-keuze")).containsExactly("vervallen-keuze");
        Question many = new Question("Wie?", "checklist", Map.of("uwv", "UWV", "svb", "SVB"), Map.of());
        assertThat(ReadableAnswer.of(many, "[\"svb\",\"uwv\"]")).containsExactly("SVB", "UWV");
    }

    @Test
    void datesAndTicksAreSaidAsPeopleSayThem() {
        assertThat(ReadableAnswer.of("2026-12-08")).containsExactly("dinsdag 8 december 2026");
        assertThat(ReadableAnswer.of("2026-12-08T09:00")).containsExactly("dinsdag 8 december 2026 om 9.00 uur");
        assertThat(ReadableAnswer.of("true")).containsExactly("ja");
    }

    @Test
    void aRowBecomesASentenceForEachQuestion() {
        Question list = new Question("Afspraken", "dynamiclist", Map.of(), Map.of("eigenaar", WHO));
        assertThat(ReadableAnswer.of(list, "[{\"eigenaar\":\"uwv\",\"wat\":\"Schrijven.\"}]"))
                .containsExactly("Wie? UWV. wat: Schrijven.");
    }

    @Test
    void whatPeopleTypedStaysAsTheyTypedIt() {
        Question text = new Question("Uitleg", "textarea", Map.of(), Map.of());
        assertThat(ReadableAnswer.of(text, "[niet] 2026-12-08")).containsExactly("[niet] 2026-12-08");
        assertThat(ReadableAnswer.of("[geen lijst")).containsExactly("[geen lijst");
        Question list = new Question("Afspraken", "dynamiclist", Map.of(), Map.of());
        assertThat(ReadableAnswer.of(list, "Geschrapt.")).containsExactly("Geschrapt.");
    }
}
