package nl.ketenregie.performance;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.support.Statements;
import nl.ketenregie.support.TestDatabase;
import nl.ketenregie.termijn.Agenda;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Camunda 7.24 as it comes, with our models, forms and decision tables, on a database of its own. It knows no partners,
 * dossiers or rights: roles are groups, and each delegate sets the variables that ours sets, and does nothing else.
 */
final class BareCamunda {

    private static final String STARTED = "2021-09-21T00:00:00";

    /** What each of our delegates leaves in the process, in the case of the test. */
    private static final Map<String, Map<String, Object>> DELEGATES = Map.ofEntries(
            Map.entry(
                    "setObjectionTermDelegate",
                    Map.of("termijnId", UUID.randomUUID().toString(), "werkdagenOver", 21, "dagenOver", 29)),
            Map.entry("detectPatternDelegate", Map.of("signaalBeleid", "geen")),
            Map.entry(
                    "determineGuardDelegate",
                    Map.of("bewaakmoment", "veertien-dagen", "bewaakdatum", STARTED, "laatsteWaarschuwingOp", STARTED)),
            Map.entry("findConsentDelegate", Map.of("toestemmingGegeven", false, "medischToegestaan", false)),
            Map.entry("storeConsentDelegate", Map.of("toestemmingGegeven", true, "medischToegestaan", false)),
            Map.entry(
                    "setAnswerTermDelegate",
                    Map.of("antwoordUiterlijk", "2021-09-09", "herinnerenOp", STARTED, "escalerenOp", STARTED)));

    private static final List<String> UNUSED = List.of(
            "secureObjectionDelegate",
            "closeTermDelegate",
            "recordProFormaOfferDelegate",
            "warnHandlerDelegate",
            "warnCoordinatorDelegate",
            "remindReceiverDelegate",
            "remindUwvDelegate");

    private BareCamunda() {}

    static ProcessEngine start(Agenda agenda) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(TestDatabase.createDatabase());
        database.setUser("postgres");
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("kaal");
        configuration.setDataSource(Statements.counted(database));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans(agenda));
        ProcessEngine engine = configuration.buildProcessEngine();
        deployModels(engine);
        return engine;
    }

    private static Map<Object, Object> beans(Agenda agenda) {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("agenda", agenda);
        DELEGATES.forEach((name, variables) -> beans.put(name, (JavaDelegate)
                execution -> variables.forEach(execution::setVariable)));
        UNUSED.forEach(name -> beans.put(name, (JavaDelegate) execution -> {}));
        return beans;
    }

    private static void deployModels(ProcessEngine engine) {
        for (String slug : List.of("uwv-directe-lijn", "shared/toestemming", "shared/termijnbewaking", "shared/overdracht")) {
            DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name(slug);
            String folder = slug.replace("shared/", "");
            add(deployment, "classpath:processes/" + slug + "/*.*");
            add(deployment, "classpath:forms/" + folder + "/*.form");
            deployment.deploy();
        }
    }

    private static void add(DeploymentBuilder deployment, String pattern) {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                deployment.addInputStream(resource.getFilename(), resource.getInputStream());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
