package nl.ketenregie.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenregie.process.Decisions.Outcome;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The decision tables that are deployed here. They are computed by a decision engine of our own: the process engine writes
 * every input and output of its decisions to its history.
 */
@Service
public class DeployedDecisions {

    private static final String DOSSIER = "dossier";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Optional<DmnDecision>> bundled = new ConcurrentHashMap<>();
    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();
    private final RepositoryService repository;
    private final OwnCalls ownCalls;

    DeployedDecisions(RepositoryService repository, OwnCalls ownCalls) {
        this.repository = repository;
        this.ownCalls = ownCalls;
    }

    /** As a step sees them: the table that was deployed with its model, and of what is not its own the newest version. */
    public Decisions seenFrom(DelegateExecution step) {
        return seenFrom(step.getProcessDefinitionId());
    }

    Decisions seenFrom(String process) {
        return (decision, answers) -> compute(
                bundled.computeIfAbsent(process + "/" + decision, place -> findBundled(process, decision))
                        .or(() -> findNewest(decision))
                        .orElseThrow(
                                () -> new IllegalStateException("De beslistabel '" + decision + "' is niet gedeployd")),
                answers);
    }

    /** Looked up once: what was deployed together never changes. */
    private Optional<DmnDecision> findBundled(String process, String decision) {
        return ownCalls.make(() -> find(
                repository
                        .createDecisionDefinitionQuery()
                        .deploymentId(repository.getProcessDefinition(process).getDeploymentId()),
                decision));
    }

    private Optional<DmnDecision> findNewest(String decision) {
        return ownCalls.make(
                () -> find(repository.createDecisionDefinitionQuery().latestVersion(), decision));
    }

    private Optional<DmnDecision> find(DecisionDefinitionQuery where, String decision) {
        DecisionDefinition table = where.decisionDefinitionKey(decision).singleResult();
        return Optional.ofNullable(table)
                .map(found -> read.computeIfAbsent(
                        found.getId(), id -> engine.parseDecision(decision, repository.getDecisionModel(id))));
    }

    private Optional<Outcome> compute(DmnDecision table, Map<String, ? extends @Nullable Object> answers) {
        try {
            return engine
                    .evaluateDecisionTable(table, Map.of(DOSSIER, new HashMap<String, Object>(answers)))
                    .getResultList()
                    .stream()
                    .map(Outcome::new)
                    .findFirst();
        } catch (RuntimeException e) {
            // without its cause: what the decision engine says repeats the values, and ends up in logs and incidents
            throw new IllegalStateException("De beslistabel '" + table.getKey() + "' is niet te berekenen ("
                    + e.getClass().getSimpleName() + "); kijk de regels ervan na");
        }
    }
}
