package nl.ketenregie.toevoeging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.KnownAnswers;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.process.PlatformClock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the advice in its form, and what was told before when somebody corrects it. */
@Component
@Order(0)
class LegalAidForms implements FormFilling {

    private static final String DISCUSSION = "toevoegingscheck-discuss-advice";
    private static final Set<String> TEXTS = Set.of("advies", "uitlegInwoner");

    private final KnownAnswers known;
    private final PlatformClock clock;

    LegalAidForms(KnownAnswers known, PlatformClock clock) {
        this.known = known;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        return switch (form.form()) {
            case LegalAidChecks.QUESTIONS -> before(known.in(dossier(form), LegalAidChecks.QUESTIONS));
            case DISCUSSION -> shown(known.in(dossier(form), LegalAidChecks.ADVICE));
            default -> Map.of();
        };
    }

    private Map<String, Object> before(Map<String, Field> told) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("aanvraagjaar", clock.today().getYear());
        told.forEach((question, field) -> answers.put(question, field.answer()));
        return answers;
    }

    private static Map<String, Object> shown(Map<String, Field> advice) {
        Map<String, Object> answers = new LinkedHashMap<>();
        TEXTS.stream()
                .flatMap(text -> Optional.ofNullable(advice.get(text)).stream())
                .forEach(field -> answers.put(field.key(), field.value()));
        return answers;
    }

    private static UUID dossier(OpenForm form) {
        return UUID.fromString(form.subjectId());
    }
}
