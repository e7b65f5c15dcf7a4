package nl.ketenregie.process.deployment;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** What the engine itself would say about the models: asked beforehand, so that it stands in the same list. */
final class EngineReading {

    private EngineReading() {}

    static Stream<Finding> of(Models models, DeploymentEntity deployment) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        return Stream.concat(
                models.processes().stream().flatMap(process -> read(process, deployment, engine)),
                models.decisions().stream().flatMap(decision -> read(decision, engine)));
    }

    private static Stream<Finding> read(
            ProcessModel process, DeploymentEntity deployment, ProcessEngineConfigurationImpl engine) {
        try {
            parser(engine)
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(
                            deployment.getResource(process.file()).getBytes()))
                    .deployment(deployment)
                    .name(process.file())
                    .execute();
            return Stream.empty();
        } catch (ParseException e) {
            return e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(problem -> new Finding(
                            process.file(),
                            problem.getMainElementId() == null ? "" : problem.getMainElementId(),
                            "De engine kan dit niet lezen (regel " + problem.getLine() + "): " + problem.getMessage()));
        } catch (ProcessEngineException e) {
            return Stream.of(process.finding("De engine kan dit niet lezen: " + e.getMessage()));
        }
    }

    private static Stream<Finding> read(DecisionModel decision, ProcessEngineConfigurationImpl engine) {
        try {
            engine.getDmnEngine().parseDecisions(decision.dmn());
            return Stream.empty();
        } catch (DmnTransformException e) {
            return Stream.of(new Finding(decision.file(), "", "De engine kan dit niet lezen: " + e.getMessage()));
        }
    }

    private static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser parser(ProcessEngineConfigurationImpl engine) {
        return engine.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                .findFirst()
                .orElseThrow();
    }
}
