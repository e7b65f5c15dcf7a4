package nl.ketenregie.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * Processes about a signal that are as small as can be: for tests of the rooms beneath the real ones. A test that uses
 * them runs {@link WithoutDeploymentGate}.
 */
public final class SignalProcess {

    /** Starts with a form, has one task with another, and stops when the signal is withdrawn. */
    public static final String SMALL = "seintje";

    private static final String FOLDER = "/models/seintje/";

    private SignalProcess() {}

    public static void deploySmall(ProcessEngine engine) {
        boolean there = engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(SMALL)
                        .count()
                > 0;
        if (!there) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString(SMALL + ".bpmn", read(SMALL + ".bpmn"))
                    .addString("start.form", read("start.form"))
                    .addString("edit.form", read("edit.form"))
                    .deploy();
            await().until(() -> mayBeStarted(engine));
        }
    }

    /** Rights follow a deployment a moment later. */
    private static boolean mayBeStarted(ProcessEngine engine) {
        return engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId(SMALL)
                        .count()
                > 0;
    }

    private static String read(String file) {
        try (InputStream model = SignalProcess.class.getResourceAsStream(FOLDER + file)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
