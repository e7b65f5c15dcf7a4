package nl.ketenregie.toevoeging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.process.PlatformClock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the advice in its form, and what was told before when somebody corrects it. */
@Component
@Order(0)
class LegalAidForms implements FormFilling {

    private static final String DISCUSSION = "toevoegingscheck-discuss-advice";

    private final LegalAidChecks checks;
    private final PlatformClock clock;
    private final ObjectMapper json;

    LegalAidForms(LegalAidChecks checks, PlatformClock clock, ObjectMapper json) {
        this.checks = checks;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        UUID dossierId = UUID.fromString(form.subjectId());
        return switch (form.form()) {
            case LegalAidChecks.QUESTIONS -> before(checks.findAnswers(dossierId));
            case DISCUSSION -> shown(checks.findAdvice(dossierId));
            default -> Map.of();
        };
    }

    private Map<String, Object> before(Map<String, String> told) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("aanvraagjaar", clock.today().getYear());
        told.forEach((question, answer) -> answers.put(question, typed(answer)));
        return answers;
    }

    private static Map<String, Object> shown(Map<String, String> advice) {
        Map<String, Object> answers = new LinkedHashMap<>(advice);
        answers.keySet().retainAll(java.util.Set.of("advies", "uitlegInwoner"));
        return answers;
    }

    /** Numbers and ticks are kept as they are written; a choice is no JSON and stays text. */
    private Object typed(String answer) {
        try {
            return json.readValue(answer, Object.class);
        } catch (JsonProcessingException e) {
            return answer;
        }
    }
}
