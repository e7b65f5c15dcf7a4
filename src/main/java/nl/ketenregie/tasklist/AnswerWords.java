package nl.ketenregie.tasklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.tasklist.FormWords.Question;
import org.springframework.stereotype.Component;

/** Codes as people read them: what they chose in a form, in the words of that form. */
@Component
class AnswerWords {

    private static final String REPORT = "signaleringsoverleg-submit-signal";
    private static final String DISCUSSION = "signaleringsoverleg-discuss-item";
    private static final String ATTENDANCE = "signaleringsoverleg-record-attendance";

    private final FormWords forms;

    AnswerWords(FormWords forms) {
        this.forms = forms;
    }

    String theme(String code) {
        return word(REPORT, "thema", code);
    }

    String body(String code) {
        return word(REPORT, "bestuursorgaan", code);
    }

    String outcome(String code) {
        return word(DISCUSSION, "uitkomst", code);
    }

    String role(String code) {
        return word(ATTENDANCE, "aanwezigen", code);
    }

    CaseView.Answer answer(String form, CaseContent.Field field) {
        List<String> readable = forms.find(form, field.key())
                .map(question -> ReadableAnswer.of(question, field.value()))
                .orElseGet(() -> ReadableAnswer.of(field.value()));
        return new CaseView.Answer(field.key(), field.label(), field.category(), field.value(), readable);
    }

    CaseView.ContributionView contribution(
            String organisation, Contribution contribution, Stream<CaseContent.Field> visible) {
        return new CaseView.ContributionView(
                organisation,
                contribution.stepName(),
                contribution.contributedAt(),
                visible.map(field -> answer(contribution.form(), field)).toList());
    }

    /** A code that the form does not know, such as what a process counted by itself, nearly reads as words. */
    private String word(String form, String key, String code) {
        return forms.find(form, key)
                .map(Question::options)
                .map(options -> options.get(code))
                .orElseGet(() -> code.toLowerCase(Locale.ROOT).replaceAll("[_-]", " "));
    }
}
