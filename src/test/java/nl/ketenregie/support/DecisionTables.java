package nl.ketenregie.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision tables of a bundle, on the decision engine alone. */
public final class DecisionTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private DecisionTables() {}

    /**
     * What the table answers; inputs that the test leaves out are unknown.
     *
     * @param file path below {@code processes}, {@code uwv-directe-lijn/decide-urgency.dmn}
     */
    public static <T> T decide(String decision, String file, Map<String, ?> known, String... inputs) {
        Map<String, Object> variables = new HashMap<>();
        for (String input : inputs) {
            variables.put(input, known.get(input));
        }
        return ENGINE.evaluateDecisionTable(table(decision, file), variables).getSingleEntry();
    }

    private static DmnDecision table(String decision, String file) {
        try (InputStream dmn = Files.newInputStream(Path.of("processes", file))) {
            return ENGINE.parseDecision(decision, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
