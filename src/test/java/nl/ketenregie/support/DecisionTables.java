package nl.ketenregie.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenregie.process.Decisions;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision tables of a bundle, on the decision engine alone. */
public final class DecisionTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final Map<String, DmnDecision> TABLES = new ConcurrentHashMap<>();

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

    /**
     * The tables of this folder as a step of its process uses them.
     *
     * @param folder path below {@code processes}, {@code shared/toevoegingscheck}
     */
    public static Decisions in(String folder) {
        return (decision, answers) -> ENGINE
                .evaluateDecisionTable(
                        table(decision, folder + "/" + kebabCase(decision) + ".dmn"),
                        Map.of("dossier", new HashMap<String, Object>(answers)))
                .getResultList()
                .stream()
                .map(Decisions.Outcome::new)
                .findFirst();
    }

    private static String kebabCase(String decision) {
        return decision.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static DmnDecision table(String decision, String file) {
        return TABLES.computeIfAbsent(file + "#" + decision, place -> read(decision, file));
    }

    private static DmnDecision read(String decision, String file) {
        try (InputStream dmn = Files.newInputStream(Path.of("processes", file))) {
            return ENGINE.parseDecision(decision, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
