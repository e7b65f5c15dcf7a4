package nl.ketenregie.triage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What somebody answered in one form, by question. */
record Told(Map<String, String> answers) {

    boolean isYes(String question) {
        return "true".equals(answers.get(question));
    }

    boolean mentions(String question, String choice) {
        return answers.getOrDefault(question, "").contains('"' + choice + '"');
    }

    Optional<String> find(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    Optional<LocalDate> day(String question) {
        return find(question).map(LocalDate::parse);
    }
}
