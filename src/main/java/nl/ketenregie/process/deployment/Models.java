package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Optional;

/**
 * Everything in one deployment, as the rules see it.
 *
 * @param unreadable files that could not be read at all; no rule can say more about them
 */
record Models(
        List<ProcessModel> processes,
        List<DecisionModel> decisions,
        List<FormModel> forms,
        List<Finding> unreadable,
        Surroundings surroundings) {

    Optional<FormModel> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    boolean hasProcess(String id) {
        return processes.stream().anyMatch(process -> process.id().equals(id));
    }

    boolean hasDecision(String id) {
        return decisions.stream().anyMatch(decision -> decision.decides(id));
    }

    /** The form that a step shows: from this deployment, or one that was deployed before when the binding allows it. */
    Optional<FormModel> formOf(FormReference reference) {
        return reference.isBoundToDeployment()
                ? form(reference.form())
                : form(reference.form()).or(() -> surroundings.form(reference.form()));
    }
}
