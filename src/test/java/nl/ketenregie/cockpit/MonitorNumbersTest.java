package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.metrics.FactRebuild;
import nl.ketenregie.metrics.Rollups;
import nl.ketenregie.metrics.Scope;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Http;
import nl.ketenregie.support.PlatformTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The numbers on the page are the numbers of the engine's history: what the interface answers about some thousand cases is
 * computed again here, in plain SQL on the history alone, with exact percentiles.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonitorNumbersTest {

    private static final int CASES = 6000;
    private static final String PASSWORD = "Zomer-regen-2026!";
    private static final String BASE = "/api/v1/ketenmonitor/";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FactRebuild rebuild;

    @Autowired
    private Rollups rollups;

    @Autowired
    private StepTimes stepTimes;

    @Autowired
    private Partners partners;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private GeneratedHistory history;
    private Http viewer;

    /** An alert about a number is no case. */
    private static final String NO_ALERTS = "r.proc_def_key_ <> 'ketenmonitor-melding'";

    /** Which cases a question is about, once as the interface takes it and once as SQL on the history. */
    record Asked(String filters, String from, String to, String cases, String team) {

        @Override
        public String toString() {
            return filters + " " + from + " " + to;
        }

        String query() {
            return filters + "&van=" + from + "&tot=" + to;
        }
    }

    static Stream<Asked> questions() {
        return Stream.of(
                new Asked("", "2024-01-01", "2025-12-31", NO_ALERTS, "true"),
                new Asked("", "2024-03-06", "2024-11-21", NO_ALERTS, "true"),
                new Asked("", "2024-03-06", "2024-03-19", NO_ALERTS, "true"),
                new Asked(
                        "proces=uwv-directe-lijn",
                        "2024-02-01",
                        "2024-10-31",
                        "r.proc_def_key_ = 'uwv-directe-lijn'",
                        "true"),
                new Asked(
                        "proces=uwv-directe-lijn&versie=1",
                        "2024-02-01",
                        "2024-10-31",
                        "r.proc_def_id_ in (select id_ from act_re_procdef where key_ = 'uwv-directe-lijn' and version_ = 1)",
                        "true"),
                new Asked(
                        "gemeente=0344&gemeente=0599",
                        "2024-01-10",
                        "2025-02-11",
                        "exists (select from act_hi_varinst v where v.proc_inst_id_ = r.id_ and v.execution_id_ = r.id_"
                                + " and v.name_ = 'gemeente' and v.text_ in ('0344', '0599'))",
                        "true"),
                new Asked(
                        "partner=uwv",
                        "2024-01-10",
                        "2025-02-11",
                        "exists (select from act_hi_taskinst t join act_hi_identitylink l on l.task_id_ = t.id_"
                                + " where t.root_proc_inst_id_ = r.id_ and t.delete_reason_ = 'completed' and l.group_id_ like 'uwv-%')",
                        "team like 'uwv-%'"));
    }

    @BeforeAll
    void manyCasesRan() {
        clock.run();
        for (String table : List.of("case_fact", "step_fact", "call_fact", "handover_fact", "term_fact")) {
            rows.update("delete from " + table);
        }
        history = new GeneratedHistory(rows);
        history.write(CASES);
        rebuild.run();
        // a team is of one organisation
        rows.execute("create table test_team (team text, organisation text)");
        partners.all().forEach(partner -> partner.roles().stream()
                .map(role -> role.group())
                .distinct()
                .forEach(team -> rows.update("insert into test_team values (?, ?)", team, partner.id())));
        if (engine.getIdentityService()
                        .createUserQuery()
                        .userId("cijfers.beheer")
                        .count()
                == 0) {
            User user = engine.getIdentityService().newUser("cijfers.beheer");
            user.setPassword(PASSWORD);
            engine.getIdentityService().saveUser(user);
            engine.getIdentityService().createMembership("cijfers.beheer", "functioneel-beheer");
        }
        viewer = Http.at(port, engine.getName()).as("cijfers.beheer", PASSWORD);
    }

    @AfterAll
    void asIfNothingHappened() {
        rows.execute("drop table test_team");
        history.remove();
        rollups.rebuild();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void casesAndTheirLeadTimePerWeek(Asked asked) {
        JsonNode answer = ask("doorlooptijd", asked);
        Map<String, Map<String, Object>> ended = sql(
                """
                select to_char(date_trunc('week', r.end_time_), 'IYYY-"W"IW') as key, count(*) as n, %s
                from act_hi_procinst r where r.super_process_instance_id_ is null and %s and %s group by 1"""
                        .formatted(
                                percentiles("r.end_time_ - r.start_time_"),
                                during("r.end_time_", asked),
                                asked.cases()));
        Map<String, Map<String, Object>> started = sql(
                """
                select to_char(date_trunc('week', r.start_time_), 'IYYY-"W"IW') as key, count(*) as n
                from act_hi_procinst r where r.super_process_instance_id_ is null and %s and %s group by 1"""
                        .formatted(during("r.start_time_", asked), asked.cases()));

        int compared = 0;
        for (JsonNode week : answer.get("rijen")) {
            Map<String, Object> exact = ended.getOrDefault(week.get("week").asText(), Map.of("n", 0L));
            if (!week.get("afgesloten").isNull()) {
                compared++;
                assertThat(week.get("afgesloten").asLong()).isEqualTo(exact.get("n"));
                assertDurations(week, "mediaanMinuten", "p90Minuten", exact);
            } else {
                assertThat(week.get("afgeschermd").asBoolean()).isTrue();
            }
            if (!week.get("nieuw").isNull()) {
                assertThat(week.get("nieuw").asLong())
                        .isEqualTo(started.getOrDefault(week.get("week").asText(), Map.of("n", 0L))
                                .get("n"));
            }
        }
        assertThat(compared).isPositive();
        assertThat(answer.get("totaal").get("afgesloten").asLong()).isEqualTo(sum(ended));
        assertThat(answer.get("totaal").get("nieuw").asLong()).isEqualTo(sum(started));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void stepsPerPartner(Asked asked) {
        JsonNode answer = ask("stappen", asked);
        Map<String, Map<String, Object>> exact = steps("process || ' ' || step || ' ' || organisation", asked);

        assertThat(answer.get("rijen")).isNotEmpty();
        long compared = 0;
        for (JsonNode row : answer.get("rijen")) {
            if (row.get("partner").asText().isEmpty() || row.get("afgeschermd").asBoolean()) {
                continue;
            }
            Map<String, Object> expected = exact.getOrDefault(
                    row.get("proces").asText() + " " + row.get("stap").asText() + " "
                            + row.get("partner").asText(),
                    Map.of());
            assertThat(expected).as(row.toString()).isNotEmpty();
            compared += row.get("aantal").asLong();
            assertStep(row, expected);
        }
        assertThat(compared).isGreaterThan(sum(exact) * 9 / 10);
    }

    static Stream<Asked> questionsAboutAllOrganisations() {
        return questions().filter(asked -> !asked.filters().matches("(gemeente|partner)=.*"));
    }

    /** When there are more rows than anybody reads. */
    @ParameterizedTest
    @MethodSource("questionsAboutAllOrganisations")
    void stepsOfAllOrganisationsTogether(Asked asked) {
        MultiValueMap<String, String> filters = UriComponentsBuilder.newInstance()
                .query(asked.filters())
                .build()
                .getQueryParams();
        String version = filters.getFirst("versie");
        Scope scope = new Scope(
                Set.copyOf(filters.getOrDefault("proces", List.of())),
                version == null ? null : Integer.valueOf(version),
                Set.of(),
                Set.of(),
                null,
                LocalDate.parse(asked.from()),
                LocalDate.parse(asked.to()));
        for (List<String> own : List.of(List.<String>of(), List.of("uwv"))) {
            Question question = new Question(new Viewer("iemand", List.of(), own), scope, null, filters);
            JsonNode rows = json.valueToTree(stepTimes.answer(question, 0).rijen());
            Map<String, Map<String, Object>> exact = steps("process || ' ' || version || ' ' || step", asked);

            assertThat(rows).hasSameSizeAs(exact.keySet());
            for (JsonNode row : rows) {
                assertThat(row.get("partnerNaam").asText()).isEqualTo("Alle organisaties");
                String key = row.get("proces").asText() + " "
                        + row.get("versie").asText() + " " + row.get("stap").asText();
                Map<String, Object> expected = exact.getOrDefault(key, Map.of());
                assertThat(expected).as(key).isNotEmpty();
                long ofOwn = number(expected, own.isEmpty() ? "of_nobody" : "of_uwv");
                long all = number(expected, "n");
                assertThat(row.get("afgeschermd").asBoolean()).isEqualTo(all < 5 && ofOwn < all);
                if (!row.get("afgeschermd").asBoolean()) {
                    assertStep(row, expected);
                }
            }
        }
    }

    private Map<String, Map<String, Object>> steps(String key, Asked asked) {
        return sql(
                """
                select %s as key, count(*) as n, count(*) filter (where team like 'uwv-%%') as of_uwv, 0::bigint as of_nobody,
                       avg(case when done <= coalesce(due, done) then 1.0 else 0.0 end)::float8 as on_time, %s, %s, %s
                from (%s) step left join test_team using (team) where %s and %s
                group by 1"""
                        .formatted(
                                key,
                                percentiles("done - created"),
                                percentiles("wait", "claimed - created"),
                                percentiles("work", "done - claimed"),
                                steps(asked.cases()),
                                during("done", asked),
                                asked.team()));
    }

    private static void assertStep(JsonNode row, Map<String, Object> expected) {
        assertThat(row.get("aantal").asLong()).isEqualTo(expected.get("n"));
        assertThat(row.get("opTijd").asDouble()).isCloseTo((Double) expected.get("on_time"), within(1e-9));
        assertDurations(row, "mediaanMinuten", "p90Minuten", expected);
        assertDuration(row.get("wachtMediaanMinuten"), expected.get("wait_p50"));
        assertDuration(row.get("wachtP90Minuten"), expected.get("wait_p90"));
        assertDuration(row.get("werkMediaanMinuten"), expected.get("work_p50"));
        assertDuration(row.get("werkP90Minuten"), expected.get("work_p90"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void waitingBetweenOrganisations(Asked asked) {
        JsonNode answer = ask("overgangen", asked);
        // a passage is of a partner when it is on one side of it, whatever came of its step
        boolean ofPartner = asked.filters().startsWith("partner");
        Map<String, Map<String, Object>> exact = sql(
                """
                select a.organisation || ' ' || b.organisation as key, count(*) as n, %s
                from (%s) step join test_team a on a.team = previous_team join test_team b on b.team = step.team
                where a.organisation <> b.organisation and %s and (%s or %s) group by 1"""
                        .formatted(
                                percentiles("coalesce(claimed, done) - previous_done"),
                                steps(ofPartner ? "true" : asked.cases()),
                                during("done", asked),
                                asked.team().replace("team", "step.team"),
                                asked.team().replace("team", "previous_team")));

        long compared = 0;
        for (JsonNode row : answer.get("rijen")) {
            if (!row.get("afgeschermd").asBoolean()) {
                Map<String, Object> expected = exact.getOrDefault(
                        row.get("van").asText() + " " + row.get("naar").asText(), Map.of());
                compared += row.get("aantal").asLong();
                assertThat(row.get("aantal").asLong()).isEqualTo(expected.get("n"));
                assertDurations(row, "mediaanMinuten", "p90Minuten", expected);
            }
        }
        assertThat(compared).isGreaterThan(sum(exact) / 2);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void outcomesAndTheShareSolvedInformally(Asked asked) {
        JsonNode answer = ask("uitkomsten", asked);
        Map<String, Map<String, Object>> exact = sql(
                """
                select coalesce(r.end_act_id_, '') as key, count(*) as n from act_hi_procinst r
                where r.super_process_instance_id_ is null and %s and %s group by 1"""
                        .formatted(during("r.end_time_", asked), asked.cases()));
        Map<String, String> codes = Map.of(
                "EndEvent_BetterExplanation", "BETERE_UITLEG",
                "EndEvent_Corrected", "INFORMELE_OPLOSSING_CORRECTIE",
                "EndEvent_ToLawyer", "NAAR_ADVOCAAT",
                "EndEvent_NoSolution", "GEEN_OPLOSSING",
                "EndEvent_Understood", "UITLEG_VOLDOENDE",
                "EndEvent_ToObjection", "NAAR_BEZWAAR",
                "EndEvent_NoContact", "GEEN_CONTACT",
                "EndEvent_ToMediation", "NAAR_MEDIATION");
        Map<String, Long> byCode = new HashMap<>();
        exact.forEach((end, row) -> byCode.merge(codes.getOrDefault(end, end), (Long) row.get("n"), Long::sum));

        for (JsonNode row : answer.get("rijen")) {
            if (!row.get("afgeschermd").asBoolean()
                    && codes.containsValue(row.get("uitkomst").asText())) {
                assertThat(row.get("aantal").asLong())
                        .isEqualTo(byCode.get(row.get("uitkomst").asText()));
            }
        }
        long all = byCode.values().stream().mapToLong(n -> n).sum();
        assertThat(answer.get("totaal").get("aantal").asLong()).isEqualTo(all);
        long informal = Stream.of("BETERE_UITLEG", "INFORMELE_OPLOSSING_CORRECTIE", "UITLEG_VOLDOENDE")
                .mapToLong(code -> byCode.getOrDefault(code, 0L))
                .sum();
        if (asked.filters().startsWith("proces")) {
            assertThat(answer.get("totaal").get("aandeelInformeel").asDouble())
                    .isCloseTo((double) informal / all, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void termsPerMonth(Asked asked) {
        if (asked.filters().startsWith("partner")) {
            return;
        }
        JsonNode answer = ask("termijnen", asked);
        Map<String, Map<String, Object>> exact = sql(
                """
                select to_char(b.end_time_, 'YYYY-MM') || ' ' || status.text_ as key, count(*) as n from act_hi_procinst b
                join act_hi_procinst r on r.id_ = b.root_proc_inst_id_
                join act_hi_varinst status on status.proc_inst_id_ = b.id_ and status.name_ = 'termijnStatus'
                where b.proc_def_key_ = 'termijnbewaking' and %s and %s group by 1"""
                        .formatted(during("b.end_time_", asked), asked.cases()));

        long compared = 0;
        for (JsonNode month : answer.get("rijen")) {
            for (String status : List.of("gehaald", "verstreken", "vervallen")) {
                if (!month.get("afgeschermd").asBoolean()) {
                    compared++;
                    assertThat(month.get(status).asLong())
                            .isEqualTo(exact.getOrDefault(month.get("maand").asText() + " " + status, Map.of("n", 0L))
                                    .get("n"));
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void handOversPerPairOfRoles(Asked asked) {
        if (asked.filters().startsWith("partner")) {
            return;
        }
        JsonNode answer = ask("overdrachten", asked);
        Map<String, Map<String, Object>> exact = sql(
                """
                select sender.text_ || ' ' || receiver.text_ || ' ' || result.text_ as key, count(*) as n
                from act_hi_procinst b
                join act_hi_procinst r on r.id_ = b.root_proc_inst_id_
                join act_hi_varinst sender on sender.proc_inst_id_ = b.id_ and sender.name_ = 'behandelaar'
                join act_hi_varinst receiver on receiver.proc_inst_id_ = b.id_ and receiver.name_ = 'ontvanger'
                join act_hi_varinst result on result.proc_inst_id_ = b.id_ and result.name_ = 'overdrachtUitkomst'
                where b.proc_def_key_ = 'overdracht' and b.id_ like 'gen-%%' and %s and %s group by 1"""
                        .formatted(during("b.end_time_", asked), asked.cases()));

        for (JsonNode row : answer.get("rijen")) {
            String pair = row.get("van").asText() + " " + row.get("naar").asText() + " ";
            if (!row.get("afgeschermd").asBoolean()) {
                assertThat(row.get("aangenomen").asLong()).isEqualTo(count(exact, pair + "overgedragen"));
                assertThat(row.get("teruggegeven").asLong()).isEqualTo(count(exact, pair + "teruggegeven"));
                assertThat(row.get("nietBeantwoord").asLong()).isEqualTo(count(exact, pair + "niet-beantwoord"));
                assertThat(row.get("overig").asLong()).isEqualTo(count(exact, pair + "niet-verschenen"));
            }
        }
        assertThat(answer.get("rijen")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void behindEachNumberAreAsManyCases(Asked asked) {
        String ofCases = "select count(*) from act_hi_procinst r where r.super_process_instance_id_ is null and "
                + asked.cases() + " and ";
        assertBehind("nieuw", asked, ofCases + during("r.start_time_", asked));
        assertBehind("afgesloten", asked, ofCases + during("r.end_time_", asked));
        assertBehind("lopend", asked, ofCases + "r.end_time_ is null");
        assertBehind(
                "uitkomst&uitkomst=BETERE_UITLEG",
                asked,
                ofCases + during("r.end_time_", asked) + " and r.end_act_id_ = 'EndEvent_BetterExplanation'");
        assertBehind(
                "stap&stap=UserTask_AnswerQuestion&stapproces=uwv-directe-lijn",
                asked,
                "select count(distinct root) from (" + steps(asked.cases())
                        + ") step where step = 'UserTask_AnswerQuestion' and process = 'uwv-directe-lijn' and "
                        + during("done", asked) + " and " + asked.team());
    }

    private void assertBehind(String number, Asked asked, String exact) {
        long expected = database.sql(exact).query(Long.class).single();
        JsonNode total = read(viewer.get(BASE + "zaken?getal=" + number + "&" + asked.query()))
                .get("totaal");
        boolean more = expected > CaseList.MOST;
        assertThat(total.get("meer").asBoolean()).as(number).isEqualTo(more);
        assertThat(total.get("zichtbaar").asLong()).isEqualTo(more ? CaseList.MOST : expected);
        assertThat(total.get("aantal").asText()).isEqualTo(more ? "null" : String.valueOf(expected));
    }

    /** Completed steps, with who had the one before it; computed another way than the facts are. */
    private static String steps(String cases) {
        return """
                select t.root_proc_inst_id_ as root, t.proc_def_key_ as process, d.version_ as version, t.task_def_key_ as step, team.group_id_ as team,
                       t.start_time_ as created, t.end_time_ as done, t.due_date_ as due,
                       (select min(timestamp_) from act_hi_identitylink l where l.task_id_ = t.id_ and l.type_ = 'assignee' and l.operation_type_ = 'add')
                           as claimed,
                       before.end_time_ as previous_done, before.group_id_ as previous_team
                from act_hi_taskinst t
                join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_hi_procinst r on r.id_ = t.root_proc_inst_id_
                join act_hi_identitylink team on team.task_id_ = t.id_ and team.type_ = 'candidate' and team.operation_type_ = 'add'
                left join lateral (
                    select p.end_time_, l.group_id_ from act_hi_taskinst p
                    join act_hi_identitylink l on l.task_id_ = p.id_ and l.type_ = 'candidate' and l.operation_type_ = 'add'
                    where p.root_proc_inst_id_ = t.root_proc_inst_id_ and p.id_ <> t.id_ and p.end_time_ <= t.start_time_
                    order by p.end_time_ desc, p.id_ limit 1) before on true
                where t.delete_reason_ = 'completed' and %s"""
                .formatted(cases);
    }

    private static String during(String moment, Asked asked) {
        return "%s >= date '%s' and %1$s < date '%s' + 1".formatted(moment, asked.from(), asked.to());
    }

    private static String percentiles(String duration) {
        return percentiles("", duration);
    }

    private static String percentiles(String name, String duration) {
        String prefix = name.isEmpty() ? "" : name + "_";
        return Stream.of("0.5", "0.9")
                .map(part -> "percentile_disc(%s) within group (order by extract(epoch from %s)) as %sp%s"
                        .formatted(part, duration, prefix, part.equals("0.5") ? "50" : "90"))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Map<String, Object>> sql(String statement) {
        return database.sql(statement).query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("key"), row -> row));
    }

    private static long number(Map<String, Object> row, String name) {
        return ((Number) row.getOrDefault(name, -1)).longValue();
    }

    private static long sum(Map<String, Map<String, Object>> exact) {
        return exact.values().stream().mapToLong(row -> (Long) row.get("n")).sum();
    }

    private static long count(Map<String, Map<String, Object>> exact, String key) {
        return exact.containsKey(key) ? (Long) exact.get(key).get("n") : 0;
    }

    private static void assertDurations(JsonNode row, String median, String p90, Map<String, Object> exact) {
        assertDuration(row.get(median), exact.get("p50"));
        assertDuration(row.get(p90), exact.get("p90"));
    }

    /** A percentile of a histogram is off by 2.5 % at most; then it is rounded to whole minutes. */
    private static void assertDuration(JsonNode minutes, @Nullable Object seconds) {
        if (seconds == null) {
            assertThat(minutes.isNull()).isTrue();
        } else {
            double exact = ((Number) seconds).doubleValue() / 60;
            assertThat(minutes.asDouble()).isCloseTo(exact, within(exact * 0.025 + 0.55));
        }
    }

    private JsonNode ask(String part, Asked asked) {
        return read(viewer.get(BASE + part + "?" + asked.query()));
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
