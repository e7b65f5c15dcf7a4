package nl.ketenregie.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What cases of a pilot look like: the steps, roles and ends of the deployed models themselves. How often and how long is
 * invented for the benchmark and says nothing about practice.
 *
 * @param weight share of all cases
 * @param medianDays of the lead time, which is log-normal
 * @param spread standard deviation of its logarithm
 * @param term kind of statutory term that most cases have; empty when there is none
 * @param role who does what the model leaves to the case
 */
record GeneratedPilot(
        String key,
        String name,
        double weight,
        double medianDays,
        double spread,
        String term,
        String role,
        String definition,
        List<Step> steps,
        List<String> ends) {

    /** @param end where the called process ends */
    record Step(String task, String name, String role, String process, String definition, Optional<String> end) {}

    private record Plan(String key, double weight, double medianDays, double spread, String term, String role) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("bezwaar", 0.35, 70, 0.5, "beslistermijn-gemeente", "bezwaarbehandelaar"),
            new Plan("uwv-directe-lijn", 0.25, 18, 0.8, "bezwaar", "juridisch-loket"),
            new Plan("pre-mediation", 0.20, 40, 0.6, "bezwaar", "pre-mediator"),
            new Plan("casusoverleg", 0.12, 55, 0.7, "", "sociaal-raadslieden"),
            new Plan("signaleringsoverleg", 0.08, 90, 0.6, "", "voorzitter"));

    static List<GeneratedPilot> all(RepositoryService repository) {
        return PLANS.stream().map(plan -> of(plan, repository)).toList();
    }

    /** The steps of one deployed process; a role that the case decides is this one. */
    static List<Step> steps(RepositoryService repository, String process, String role) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        var model = repository.getBpmnModelInstance(definition.getId());
        Optional<String> end = model.getModelElementsByType(EndEvent.class).stream()
                .filter(one -> one.getParentElement() instanceof Process)
                .map(EndEvent::getId)
                .findFirst();
        return model.getModelElementsByType(UserTask.class).stream()
                .map(task -> new Step(
                        task.getId(),
                        task.getName(),
                        task.getCamundaCandidateGroups().contains("{") ? role : task.getCamundaCandidateGroups(),
                        process,
                        definition.getId(),
                        end))
                .toList();
    }

    private static GeneratedPilot of(Plan plan, RepositoryService repository) {
        List<Step> steps = new ArrayList<>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .filter(key -> key.equals(plan.key()) || key.startsWith(plan.key() + "-"))
                .sorted()
                .forEach(key -> steps.addAll(steps(repository, key, plan.role())));
        ProcessDefinition root = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(plan.key())
                .latestVersion()
                .singleResult();
        List<String> ends =
                repository.getBpmnModelInstance(root.getId()).getModelElementsByType(EndEvent.class).stream()
                        .filter(end -> end.getParentElement() instanceof Process)
                        .map(EndEvent::getId)
                        .toList();
        return new GeneratedPilot(
                plan.key(),
                root.getName(),
                plan.weight(),
                plan.medianDays(),
                plan.spread(),
                plan.term(),
                plan.role(),
                root.getId(),
                List.copyOf(steps),
                ends);
    }

    /** Some outcomes are common and most are rare. */
    String end(SplittableRandom random) {
        return ends.get(zipf(ends.size(), random));
    }

    double leadDays(SplittableRandom random) {
        return medianDays * Math.exp(spread * gaussian(random));
    }

    /** The first of n is chosen most, the second half as much, the third a third. */
    static int zipf(int n, SplittableRandom random) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += 1.0 / i;
        }
        double drawn = random.nextDouble() * sum;
        for (int i = 1; i < n; i++) {
            drawn -= 1.0 / i;
            if (drawn < 0) {
                return i - 1;
            }
        }
        return n - 1;
    }

    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
