package nl.ketenregie.process;

import java.io.InputStream;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The tables that were deployed together with a process. They are computed by a decision engine of our own: the process
 * engine writes every input and output of its decisions to its history.
 */
@Service
public class DeployedDecisions {

    private static final String DOSSIER = "dossier";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();
    private final RepositoryService repository;
    private final OwnCalls ownCalls;

    DeployedDecisions(RepositoryService repository, OwnCalls ownCalls) {
        this.repository = repository;
        this.ownCalls = ownCalls;
    }

    /** Those beside the model of this step; read once, because what was deployed never changes. */
    public Decisions beside(DelegateExecution step) {
        String process = step.getProcessDefinitionId();
        return (decision, answers) ->
                compute(tables.computeIfAbsent(process + "/" + decision, place -> read(process, decision)), answers);
    }

    private DmnDecision read(String process, String decision) {
        return ownCalls.make(() -> {
            String deployment = repository.getProcessDefinition(process).getDeploymentId();
            DecisionDefinition table = repository
                    .createDecisionDefinitionQuery()
                    .deploymentId(deployment)
                    .decisionDefinitionKey(decision)
                    .singleResult();
            if (table == null) {
                throw new IllegalStateException(
                        "De beslistabel '" + decision + "' hoort bij dit proces maar is niet mee gedeployd");
            }
            InputStream text = repository.getDecisionModel(table.getId());
            return engine.parseDecision(decision, text);
        });
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
