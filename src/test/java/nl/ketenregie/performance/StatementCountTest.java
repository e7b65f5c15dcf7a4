package nl.ketenregie.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.Statements;
import nl.ketenregie.support.UwvLine;
import nl.ketenregie.termijn.Agenda;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What privacy, consent and validation cost in statements: one case, step by step, on the platform and on bare Camunda
 * with the same models. The outcome stands in docs/performance.md.
 */
@PlatformTest
class StatementCountTest {

    private static final int ALLOWED_MORE = 8;

    /** What the platform keeps as process variables of this case; bare Camunda is given the same. */
    private static final Map<String, Object> START_FACTS = Map.ofEntries(
            Map.entry("gemeente", "0344"),
            Map.entry("gemeentenaam", "Utrecht"),
            Map.entry("zaaknummer", "RH-2021-00000000"),
            Map.entry("instantie", "UWV"),
            Map.entry("regeling", "WW"),
            Map.entry("fase", "besluit"),
            Map.entry("soortBesluit", "terugvordering"),
            Map.entry("arbeidsgeschiktheid", false),
            Map.entry("acuutGevaar", false),
            Map.entry("ontruimingDreigt", false),
            Map.entry("geenInkomen", false),
            Map.entry("zelfTeBeantwoorden", false),
            Map.entry("aanleiding", "besluit-onduidelijk"),
            Map.entry("advocaatBetrokken", false),
            Map.entry("fraudeonderzoek", false));

    /** The steps of the case, with what people fill in and which of that routes the process. */
    private static final List<Step> STEPS = List.of(
            new Step("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"), List.of("gebruikLijn")),
            new Step("UserTask_RecordConsent", UwvLine.consent(Map.of()), List.of("toestemming")),
            new Step("UserTask_AskUwv", UwvLine.question(), List.of()),
            new Step("UserTask_AnswerQuestion", UwvLine.answer("uitleg"), List.of("behandelwijze", "antwoordSoort")),
            new Step(
                    "UserTask_ExplainAnswer",
                    Map.of("uitlegInwoner", "Zo zit het.", "reactie", "begrepen"),
                    List.of("reactie")),
            new Step("UserTask_InformResident", Map.of("berichtInwoner", "Dit is de uitkomst."), List.of()));

    @Autowired
    private ProcessEngine platform;

    @Autowired
    private Cases cases;

    @Autowired
    private Agenda agenda;

    @Autowired
    private PlatformClock clock;

    private record Step(String task, Map<String, Object> answers, List<String> facts) {

        Map<String, Object> routing() {
            Map<String, Object> routing = new HashMap<>(answers);
            routing.keySet().retainAll(facts);
            return routing;
        }
    }

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void noStepCostsMoreThanEightStatementsMoreThanBareCamunda() {
        ProcessEngine bare = BareCamunda.start(agenda);
        try {
            onBareCamunda(bare);
            onThePlatform();
            Map<String, List<String>> without = onBareCamunda(bare);
            Map<String, List<String>> with = onThePlatform();
            System.out.println(table(with, without));
            with.forEach(
                    (step, sent) -> assertThat(sent.size() - without.get(step).size())
                            .as("%s sends more:%n%s", step, String.join("\n", extra(sent, without.get(step))))
                            .isLessThanOrEqualTo(ALLOWED_MORE));
        } finally {
            bare.close();
        }
    }

    private Map<String, List<String>> onThePlatform() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        List<String> dossier = new ArrayList<>();
        String definition = cases.definition(UwvLine.PROCESS);
        sent.put(
                "start",
                cases.as(
                        UwvLine.TEAM,
                        () -> Statements.of(() -> dossier.add(platform.getFormService()
                                .submitStartForm(definition, UwvLine.helpRequest(Map.of()))
                                .getBusinessKey()))));
        Cases.Case started = cases.find(UUID.fromString(dossier.get(0)));
        for (Step step : STEPS) {
            Task task = started.task(step.task());
            String team = platform.getTaskService()
                    .getIdentityLinksForTask(task.getId())
                    .get(0)
                    .getGroupId();
            sent.put(
                    step.task(),
                    cases.as(
                            team,
                            () -> Statements.of(
                                    () -> platform.getFormService().submitTaskForm(task.getId(), step.answers()))));
        }
        assertThat(started.isRunning()).isFalse();
        return sent;
    }

    private static Map<String, List<String>> onBareCamunda(ProcessEngine bare) {
        String businessKey = UUID.randomUUID().toString();
        String definition = bare.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(UwvLine.PROCESS)
                .singleResult()
                .getId();
        bare.getIdentityService().setAuthentication("iemand", List.of(UwvLine.TEAM));
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("start", Statements.of(() -> bare.getFormService()
                .submitStartForm(definition, businessKey, START_FACTS)));
        for (Step step : STEPS) {
            Task task = bare.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(step.task())
                    .singleResult();
            sent.put(step.task(), Statements.of(() -> bare.getFormService()
                    .submitTaskForm(task.getId(), step.routing())));
        }
        assertThat(bare.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count())
                .isZero();
        return sent;
    }

    private static String table(Map<String, List<String>> with, Map<String, List<String>> without) {
        StringBuilder table = new StringBuilder("\n| stap | kale Camunda | platform | meer |\n|---|---|---|---|\n");
        with.forEach((step, sent) -> table.append("| %s | %d | %d | %+d |\n"
                .formatted(
                        step,
                        without.get(step).size(),
                        sent.size(),
                        sent.size() - without.get(step).size())));
        with.forEach((step, sent) -> table.append("\n")
                .append(step)
                .append(" extra:\n  ")
                .append(String.join("\n  ", extra(sent, without.get(step)))));
        return table.toString();
    }

    /** What the platform sent beyond what bare Camunda sent, to find out why. */
    private static List<String> extra(List<String> sent, List<String> bare) {
        List<String> extra =
                new ArrayList<>(sent.stream().map(StatementCountTest::shape).toList());
        bare.forEach(statement -> extra.remove(shape(statement)));
        return extra;
    }

    private static String shape(String statement) {
        String sql = statement.replaceAll(" -- .*", "");
        return sql.length() > 160 ? sql.substring(0, 60) + " … " + sql.substring(sql.length() - 100) : sql;
    }
}
