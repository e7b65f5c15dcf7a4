package nl.ketenregie.triage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.KnownAnswers;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.FormFilling;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks nobody twice: what the case knows is filled in. Shows on what the advice of a scan rests. */
@Component
@Order(0)
class TriageForms implements FormFilling {

    /** Text is shown as it is, also when it looks like a number. */
    private static final Set<String> TEXTS = Set.of("hulpvraag", "naam", "telefoon", "email", "spoedReden");

    private static final Set<String> CHOICES = Set.of(
            "kanaal",
            "contactvoorkeur",
            "taal",
            "tolkNodig",
            "leesbaarheidshulp",
            "gemachtigde",
            "medewerkerVindtSpoed");

    /** What makes a help request urgent; both forms ask it in the same words. */
    private static final Set<String> URGENT = Set.of(
            "acuutGevaar",
            "ontruimingOp",
            "afsluitingOp",
            "deurwaarderAangekondigd",
            "termijnOp",
            "zittingOp",
            "geenInkomen",
            "verhoorVandaag");

    private final KnownAnswers known;

    TriageForms(KnownAnswers known) {
        this.known = known;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        switch (form.form()) {
            case Intakes.FORM -> answers.putAll(intake(dossier(form)));
            case ShortScans.FORM -> fill(known.in(dossier(form)), URGENT, answers);
            case "korte-scan-confirm-scan" ->
                known.in(dossier(form), ShortScans.EXPLANATION)
                        .values()
                        .forEach(field -> answers.put(field.key(), field.value()));
            default -> {}
        }
        return answers;
    }

    private Map<String, Object> intake(UUID dossierId) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, Field> said = known.in(dossierId);
        said.values().stream()
                .filter(field -> TEXTS.contains(field.key()))
                .forEach(field -> answers.put(field.key(), field.value()));
        fill(said, CHOICES, answers);
        fill(said, URGENT, answers);
        if (said.containsKey("naam")) {
            answers.put("identificatie", "contactgegevens");
        }
        return answers;
    }

    private static void fill(Map<String, Field> said, Set<String> questions, Map<String, Object> answers) {
        said.forEach((question, field) -> {
            if (questions.contains(question)) {
                answers.put(question, field.answer());
            }
        });
    }

    private static UUID dossier(OpenForm form) {
        return UUID.fromString(form.subjectId());
    }
}
