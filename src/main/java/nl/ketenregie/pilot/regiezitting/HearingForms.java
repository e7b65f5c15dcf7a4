package nl.ketenregie.pilot.regiezitting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.process.TaskAccess;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills in what the case knows already, so that nobody is asked twice and the court has at hand what it decides on. */
@Component
@Order(0)
class HearingForms implements FormFilling {

    /** Other pilots may have asked the same, and then this is a follow-up case. */
    private static final List<String> KNOWN_OF_RESIDENT =
            List.of("naam", "telefoon", "situatie", "waaromRechter", "watGeprobeerd");

    private final Dossiers dossiers;
    private final Answers answers;
    private final Overleggen overleggen;
    private final Partners partners;
    private final TaskAccess tasks;

    HearingForms(Dossiers dossiers, Answers answers, Overleggen overleggen, Partners partners, TaskAccess tasks) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.overleggen = overleggen;
        this.partners = partners;
        this.tasks = tasks;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        UUID subject = UUID.fromString(form.subjectId());
        return switch (form.form()) {
            case "regiezitting-complete-request" -> known(subject);
            case "regiezitting-repair-defect" ->
                shown("gebrekOmschreven", latest(subject, "regiezitting-check-intake", "gebrek", ""));
            case "regiezitting-decide-direction" -> shown("betrokkenHulp", helpers(form.taskId(), subject));
            case "regiezitting-review-replies" -> shown("antwoorden", replies(subject));
            case RegiezittingProcess.STATE_FORM -> stateOfAffairs(subject);
            case "regiezitting-decide-after-response" -> shown("reactiePartij", response(subject));
            default -> Map.of();
        };
    }

    private Map<String, Object> known(UUID dossier) {
        Map<String, Object> found = new HashMap<>();
        KNOWN_OF_RESIDENT.forEach(
                question -> answers.find(dossier, question).ifPresent(answer -> found.put(question, answer)));
        return found;
    }

    /** The hearing moved: what was written before is brought up to date. */
    private Map<String, Object> stateOfAffairs(UUID dossier) {
        return dossiers.findLatest(dossier, RegiezittingProcess.STATE_FORM).stream()
                .flatMap(written -> written.fields().stream())
                .filter(field -> RegiezittingProcess.STATE_QUESTIONS.contains(field.key()))
                .collect(Collectors.toMap(CaseContent.Field::key, CaseContent.Field::value));
    }

    private String helpers(String task, UUID dossier) {
        String municipality = dossiers.get(dossier).municipality();
        Collection<?> roles = tasks.findFact(task, RegiezittingProcess.HELPERS).orElse(List.of());
        return roles.isEmpty()
                ? "Er zijn geen hulpverleners genoemd."
                : roles.stream()
                        .map(role -> partners.findFulfilment(String.valueOf(role), municipality)
                                .map(fulfilment -> fulfilment.organisation().name() + " (" + role + ")")
                                .orElse(String.valueOf(role)))
                        .collect(Collectors.joining("\n"));
    }

    private String replies(UUID dossier) {
        return overleggen
                .findLatestOf(dossier)
                .map(hearing -> hearing.participants().stream()
                        .filter(one -> one.invited() && !one.left())
                        .map(this::reply)
                        .distinct()
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private String reply(Overleg.Participant participant) {
        String name = partners.nameOf(participant.organisation());
        if (participant.reply() == null) {
            return name + ": nog geen antwoord";
        }
        return name + ": "
                + switch (participant.reply()) {
                    case AANWEZIG -> "komt";
                    case AFWEZIG -> "komt niet";
                    case MISSCHIEN -> "komt misschien";
                };
    }

    /** Only a response to the latest report counts. */
    private String response(UUID dossier) {
        return answers.findAfter(
                        dossier, Set.of("regiezitting-write-report"), "regiezitting-respond-to-report", "reactie")
                .orElse("De partij heeft niet op tijd gereageerd.");
    }

    private String latest(UUID dossier, String form, String question, String otherwise) {
        return answers.find(dossier, form, question).orElse(otherwise);
    }

    private static Map<String, Object> shown(String key, String text) {
        return Map.of(key, text);
    }
}
