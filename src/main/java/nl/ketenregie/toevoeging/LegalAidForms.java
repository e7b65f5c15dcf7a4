package nl.ketenregie.toevoeging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
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

    LegalAidForms(LegalAidChecks checks, PlatformClock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        UUID dossierId = UUID.fromString(form.subjectId());
        return switch (form.form()) {
            case LegalAidChecks.QUESTIONS -> before(checks.findDetails(dossierId));
            case DISCUSSION -> shown(checks.findAdvice(dossierId));
            default -> Map.of();
        };
    }

    private Map<String, Object> before(Optional<Contribution> told) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("aanvraagjaar", clock.today().getYear());
        told.ifPresent(one -> one.fields().forEach(field -> answers.put(field.key(), field.answer())));
        return answers;
    }

    private static Map<String, Object> shown(Map<String, String> advice) {
        Map<String, Object> answers = new LinkedHashMap<>(advice);
        answers.keySet().retainAll(Set.of("advies", "uitlegInwoner"));
        return answers;
    }
}
