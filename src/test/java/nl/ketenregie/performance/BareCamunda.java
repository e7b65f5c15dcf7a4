package nl.ketenregie.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ketenregie.process.form.RoutingFacts;
import nl.ketenregie.support.Statements;
import nl.ketenregie.support.TestDatabase;
import nl.ketenregie.termijn.Agenda;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Camunda 7.24 as it comes, with our models, forms and decision tables, on a database of its own. It knows no partners,
 * dossiers or rights: roles are groups, and each delegate sets the variables that ours sets, and does nothing else.
 */
final class BareCamunda {

    /** After every story: no term of bare Camunda is ever near its end. */
    private static final String STARTED = "2031-09-22T00:00:00";

    private static final String MEETING = "2026-03-16T10:00";
    private static final String DISCUSSED = "signaleringsoverleg.besproken";

    /** What each of our delegates leaves in the process, in the case of the test. */
    private static final Map<String, Map<String, Object>> DELEGATES = Map.ofEntries(
            Map.entry(
                    "setObjectionTermDelegate",
                    Map.of("termijnId", UUID.randomUUID().toString(), "werkdagenOver", 21, "dagenOver", 29)),
            Map.entry("detectPatternDelegate", Map.of("signaalBeleid", "geen")),
            Map.entry(
                    "determineGuardDelegate",
                    Map.of(
                            "bewaakmoment",
                            "bezwaar-veertien-dagen",
                            "bewaakdatum",
                            STARTED,
                            "volgendeBewaakdatum",
                            "2021-09-28")),
            Map.entry("findConsentDelegate", Map.of("toestemmingGegeven", false, "medischToegestaan", false)),
            Map.entry("storeConsentDelegate", Map.of("toestemmingGegeven", true, "medischToegestaan", false)),
            Map.entry(
                    "setAnswerTermDelegate",
                    Map.of("antwoordUiterlijk", "2021-09-09", "herinnerenOp", STARTED, "escalerenOp", STARTED)),
            Map.entry(
                    "proposeMomentsDelegate", Map.of("voorstel1", MEETING, "voorstel2", MEETING, "voorstel3", MEETING)),
            Map.entry(
                    "invitePartnersDelegate",
                    Map.of("overlegBegin", MEETING, "overlegEinde", MEETING, "agendaSluit", "2026-03-11T10:00")),
            Map.entry(
                    "countAttendanceDelegate",
                    Map.of("leidingAanwezig", true, "aantalGemeente", 2, "aantalJuridisch", 1)),
            Map.entry("chooseChairDelegate", Map.of("voorzitter", "voorzitter", "zaaknummer", "SIG-2026-00000000")),
            Map.entry(
                    "registerDecisionDelegate",
                    Map.of("termijnpad", "loopt", "termijnId", UUID.randomUUID().toString())),
            Map.entry("assignPreMediatorDelegate", Map.of("behandelaar", "pre-mediator", "preMediatorLeidt", false)),
            Map.entry("countAttemptDelegate", Map.of("poging", 0, "nogEenPoging", true)),
            Map.entry(
                    "formTableDelegate",
                    Map.of("deelnemers", new ArrayList<>(List.of("pre-mediator", "gemeente-uitvoering")))),
            Map.entry("recordAgreementsDelegate", Map.of("aantalAfspraken", 1, "eersteAfspraak", 1)),
            Map.entry(
                    "checkCourtDelegate",
                    Map.of(
                            "regelrechterMogelijk",
                            false,
                            "ontvangers",
                            new ArrayList<>(List.of("griffie", "wederpartij", "casusregisseur")))),
            Map.entry(
                    "weighConsentDelegate",
                    Map.of("toestemmingRechter", true, "regisseur", "casusregisseur", "uitkomst", "verder")),
            Map.entry(
                    "composeHearingDelegate",
                    Map.of(
                            "deelnemers",
                            new ArrayList<>(
                                    List.of("juridisch-loket", "wederpartij", "casusregisseur", "bewindvoerder")),
                            "opgeroepenen",
                            new ArrayList<>(List.of("griffie", "regierechter", "wederpartij", "bewindvoerder")))),
            Map.entry("countDaysLeftDelegate", Map.of("dagenTotDreiging", 99)),
            Map.entry("setHearingTermDelegate", Map.of("vanaf", "2026-03-10", "zittingUiterlijk", "2026-03-30")),
            Map.entry("checkHearingDelegate", Map.of("standVanZakenOp", "2026-03-13")),
            Map.entry("assessUrgencyDelegate", Map.of("urgentie", "NORMAAL", "spoedroute", "geen")),
            Map.entry(
                    "rateScanDelegate",
                    Map.of(
                            "complexiteit",
                            "multiproblematiek",
                            "dominantProbleem",
                            "inkomen",
                            "warmeOverdracht",
                            "verplicht")),
            Map.entry("findPositionDelegate", Map.of("standpuntGegeven", false)));

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+Delegate)}");

    private static final List<String> BUNDLES = List.of(
            "uwv-directe-lijn",
            "signaleringsoverleg",
            "pre-mediation",
            "regiezitting",
            "huis-van-het-recht",
            "shared/intake",
            "shared/korte-scan",
            "shared/toevoegingscheck",
            "shared/toestemming",
            "shared/termijnbewaking",
            "shared/overdracht",
            "shared/signaal-naar-beleid",
            "shared/afspraken-bewaken",
            "shared/nazorg");

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

    /** The names that route a process, of all bundles together. */
    static Set<String> routingFacts() {
        return RoutingFacts.of(texts("/*.bpmn"), texts("/*.dmn"));
    }

    private static Map<Object, Object> beans(Agenda agenda) {
        Map<Object, Object> beans = new HashMap<>();
        texts("/*.bpmn").forEach(model -> DELEGATE.matcher(model)
                .results()
                .forEach(found -> beans.put(found.group(1), (JavaDelegate) execution ->
                        DELEGATES.getOrDefault(found.group(1), Map.of()).forEach(execution::setVariable))));
        beans.put("agenda", agenda);
        beans.put("proposeAgendaDelegate", (JavaDelegate) BareCamunda::proposeAgenda);
        beans.put("openAgreementDelegate", (JavaDelegate) BareCamunda::openAgreement);
        beans.put("recordOutcomeDelegate", (JavaDelegate) BareCamunda::recordOutcome);
        return beans;
    }

    /** Every signal that waits is on the agenda. */
    private static void proposeAgenda(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        ArrayList<String> items = new ArrayList<>();
        runtime.createExecutionQuery()
                .messageEventSubscriptionName(DISCUSSED)
                .list()
                .forEach(waiting -> items.add(runtime.createProcessInstanceQuery()
                        .processInstanceId(waiting.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()));
        execution.setVariable("agendapunten", items);
    }

    private static void openAgreement(DelegateExecution execution) {
        Map.of(
                        "afspraaknummer", 1,
                        "eigenaar", "gemeente-uitvoering",
                        "vervaltOp", "2026-04-13",
                        "herinnerenOp", "2026-04-04",
                        "escalerenOp", "2026-04-18")
                .forEach(execution::setVariable);
        List.of("besluit", "nieuweEigenaar", "nieuweDatum").forEach(none -> execution.setVariable(none, null));
    }

    private static void recordOutcome(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(DISCUSSED)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable("uitkomst", execution.getVariable("uitkomst"))
                .setVariable("aantalAfspraken", 1)
                .setVariable("eersteAfspraak", 1)
                .setVariable("eigenaarGevonden", "ja")
                .correlateAll();
    }

    private static void deployModels(ProcessEngine engine) {
        for (String slug : BUNDLES) {
            DeploymentBuilder deployment =
                    engine.getRepositoryService().createDeployment().name(slug);
            String folder = slug.replace("shared/", "");
            resources("classpath:processes/" + slug + "/*.*").forEach(found -> add(deployment, found));
            resources("classpath:forms/" + folder + "/*.form").forEach(found -> add(deployment, found));
            deployment.deploy();
        }
    }

    private static void add(DeploymentBuilder deployment, Resource resource) {
        try {
            deployment.addInputStream(resource.getFilename(), resource.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(String files) {
        return BUNDLES.stream()
                .flatMap(slug -> resources("classpath:processes/" + slug + files).stream())
                .map(BareCamunda::text)
                .toList();
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
