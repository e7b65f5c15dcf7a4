package nl.ketenregie.metrics;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import nl.ketenregie.partner.Partners;
import org.jspecify.annotations.Nullable;

/**
 * Writes cases as rows. Invented, the same for all pilots: six to ten steps a case, in the order of the models; most of the
 * time of a step is waiting; a third is handed over, a tenth of those is handed back; nine terms of ten are kept; more
 * cases come in as time goes by; of the steps, 3 % is taken away unfinished and 5 % is done without being claimed.
 */
final class CaseWriter {

    private static final int MONTHS = 24;
    private static final int DAY = 24 * 3600;
    private static final int[] DUE_DAYS = {1, 2, 2, 3, 5, 5, 10, 14};
    private static final List<String> RECEIVERS =
            List.of("juridisch-loket", "sociaal-raadslieden", "schuldhulpverlening", "wijkteam", "advocaat");
    private static final List<String> RESULTS = List.of(
            "overgedragen",
            "overgedragen",
            "overgedragen",
            "teruggegeven",
            "niet-beantwoord",
            "niet-verschenen",
            "geen-toestemming");
    private static final HexFormat HEX = HexFormat.of();
    /** More than a case has rows. */
    private static final long IDS_PER_CASE = 128;

    private final Rows instances = new Rows(
            "act_hi_procinst",
            "id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, removal_time_,"
                    + " duration_, start_act_id_, end_act_id_, super_process_instance_id_, root_proc_inst_id_, state_");
    private final Rows tasks = new Rows(
            "act_hi_taskinst",
            "id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_,"
                    + " name_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_, due_date_,"
                    + " removal_time_, task_state_");
    private final Rows links = new Rows(
            "act_hi_identitylink",
            "id_, timestamp_, type_, user_id_, group_id_, task_id_, root_proc_inst_id_, proc_def_id_, operation_type_,"
                    + " proc_def_key_, removal_time_");
    private final Rows variables = new Rows(
            "act_hi_varinst",
            "id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, name_,"
                    + " var_type_, create_time_, rev_, text_, state_, removal_time_");
    private final Rows activities = new Rows(
            "act_hi_actinst",
            "id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_name_, act_type_,"
                    + " task_id_, call_proc_inst_id_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_,"
                    + " removal_time_");
    private final Rows dossiers = new Rows(
            "dossier",
            "id, case_number, process_key, process_name, municipality, organisation, opened_at, closed_at, outcome");
    private final Rows terms = new Rows(
            "termijn",
            "id, dossier_id, kind, started_on, ends_on, explanation, status, pro_forma_asked, basis");
    private final Rows executions = new Rows(
            "act_ru_execution",
            "id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, super_exec_, act_id_, act_inst_id_,"
                    + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,"
                    + " sequence_counter_, proc_def_key_");
    private final Rows openTasks = new Rows(
            "act_ru_task",
            "id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_,"
                    + " create_time_, due_date_, suspension_state_, task_state_");
    private final Rows openLinks = new Rows("act_ru_identitylink", "id_, rev_, group_id_, type_, task_id_");
    private final Rows openVariables = new Rows(
            "act_ru_variable",
            "id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, var_scope_, sequence_counter_,"
                    + " is_concurrent_local_");

    private final List<GeneratedPilot> pilots;
    private final List<GeneratedPilot.Step> handOver;
    private final String guard;
    private final String guardEnd;
    private final Partners partners;
    private final List<String> municipalities;
    private final LocalDateTime now;
    private final Map<String, String> teams = new HashMap<>();
    private SplittableRandom random = new SplittableRandom(0);
    private long ids;

    CaseWriter(
            List<GeneratedPilot> pilots,
            List<GeneratedPilot.Step> handOver,
            String guard,
            String guardEnd,
            Partners partners,
            LocalDate today) {
        this.pilots = pilots;
        this.handOver = handOver;
        this.guard = guard;
        this.guardEnd = guardEnd;
        this.partners = partners;
        this.municipalities =
                partners.municipalities().keySet().stream().sorted().toList();
        this.now = today.atTime(12, 0);
    }

    /** @param ended cases with a number below this have ended, in the order of their numbers */
    void write(int from, int to, int ended, long seed) {
        random = new SplittableRandom(seed);
        ids = from * IDS_PER_CASE;
        for (int number = from; number < to; number++) {
            write(number, number < ended ? anEnd((number + random.nextDouble()) / ended) : null);
        }
    }

    void copy(Connection connection) throws SQLException {
        for (Rows rows : List.of(
                instances,
                tasks,
                links,
                variables,
                activities,
                dossiers,
                terms,
                executions,
                openTasks,
                openLinks,
                openVariables)) {
            rows.copy(connection);
        }
    }

    private void write(int number, @Nullable LocalDateTime ended) {
        GeneratedPilot pilot = pilot();
        long lead = Math.max(3600, (long) (pilot.leadDays(random) * DAY));
        LocalDateTime end = ended == null ? now.plusSeconds(1 + (long) (lead * random.nextDouble())) : ended;
        Case one = new Case(
                pilot,
                municipalities.get(GeneratedPilot.zipf(municipalities.size(), random)),
                id(),
                id(),
                "RH-" + end.getYear() + "-" + number,
                end.minusSeconds(lead),
                ended);
        List<GeneratedPilot.Step> steps = steps(pilot);
        double[] until = shares(steps.size());
        Map<String, Instance> called = new LinkedHashMap<>();
        Instance root = new Instance(
                one.root, pilot.key(), pilot.definition(), one.start, one.end, ended == null ? null : pilot.end(random));
        LocalDateTime moment = one.start;
        List<Runnable> open = new ArrayList<>();
        for (int i = 0; i < steps.size() && moment.isBefore(now); i++) {
            GeneratedPilot.Step step = steps.get(i);
            LocalDateTime done = i == steps.size() - 1 ? end : one.start.plusSeconds((long) (until[i] * lead));
            LocalDateTime from = moment;
            boolean running = done.isAfter(now);
            Instance within = step.definition().equals(pilot.definition())
                    ? root
                    : called.compute(step.definition(), (definition, known) -> new Instance(
                            known == null ? id() : known.id,
                            step.process(),
                            definition,
                            known == null ? from : known.start,
                            running ? null : done,
                            running ? null : step.end().orElse(null)));
            String task = id();
            done(one, within, step, task, from, running ? null : done);
            if (running) {
                open.add(() -> open(one, within, step, task, from));
            }
            moment = done;
        }
        instance(one, root, null);
        called.values().forEach(instance -> {
            instance(one, instance, one.root);
            call(one, root, instance);
        });
        if (ended == null) {
            execution(one, root, null);
            open.forEach(Runnable::run);
        }
        dossier(one, root);
        if (!pilot.term().isEmpty() && random.nextInt(10) < 8) {
            term(one, root);
        }
    }

    private GeneratedPilot pilot() {
        double drawn = random.nextDouble();
        for (GeneratedPilot pilot : pilots) {
            drawn -= pilot.weight();
            if (drawn < 0) {
                return pilot;
            }
        }
        return pilots.get(0);
    }

    /**
     * On a working day in working hours; twice as many at the end of the period as at its beginning.
     *
     * @param before the part of all cases that ended before, between 0 and 1
     */
    private LocalDateTime anEnd(double before) {
        double part = Math.sqrt(before * 0.75 + 0.25) * 2 - 1;
        LocalDate day = now.toLocalDate().minusMonths(MONTHS);
        day = day.plusDays((long) (part * (now.toLocalDate().toEpochDay() - day.toEpochDay())));
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        return day.atTime(8, 30).plusSeconds(random.nextInt(8 * 3600 + 1800));
    }

    /** Six to ten, in the order of the models; with a hand-over among them in a third of the cases. */
    private List<GeneratedPilot.Step> steps(GeneratedPilot pilot) {
        int wanted = 6 + random.nextInt(5);
        boolean handedOver = random.nextInt(3) == 0;
        int own = Math.max(1, handedOver ? wanted - handOver.size() : wanted);
        List<GeneratedPilot.Step> steps = new ArrayList<>();
        int left = own;
        int all = pilot.steps().size();
        for (int i = 0; i < all && left > 0; i++) {
            if (random.nextInt(all - i) < left) {
                steps.add(pilot.steps().get(i));
                left--;
            }
        }
        if (handedOver) {
            steps.addAll(1 + random.nextInt(steps.size()), handOver.subList(0, Math.min(handOver.size(), wanted - 1)));
        }
        return steps;
    }

    /** Where in the case each step ends, as a part of the lead time: some steps take long, most do not. */
    private double[] shares(int n) {
        double[] until = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += -Math.log(1 - random.nextDouble());
            until[i] = sum;
        }
        for (int i = 0; i < n; i++) {
            until[i] /= sum;
        }
        return until;
    }

    private void done(
            Case one,
            Instance within,
            GeneratedPilot.Step step,
            String task,
            LocalDateTime start,
            @Nullable LocalDateTime end) {
        String team = team(step, one);
        boolean claimed = end != null && random.nextInt(20) > 0;
        String worker = claimed ? "medewerker-" + random.nextInt(2000) : null;
        long seconds = end == null ? 0 : Duration.between(start, end).toSeconds();
        boolean finished = random.nextInt(100) >= 3;
        tasks.add(
                task,
                step.task(),
                within.process,
                within.definition,
                one.root,
                within.id,
                within.id,
                task,
                step.name(),
                worker,
                start,
                end,
                end == null ? null : seconds * 1000,
                end == null ? null : finished ? "completed" : "deleted",
                50,
                start.plusDays(DUE_DAYS[random.nextInt(DUE_DAYS.length)]),
                one.removal(),
                end == null ? "Created" : finished ? "Completed" : "Deleted");
        activity(one, within, step.task(), step.name(), "userTask", task, null, start, end);
        link(one, within, task, start, "candidate", null, team);
        if (worker != null) {
            LocalDateTime at = start.plusSeconds((long) (seconds * (0.3 + 0.65 * random.nextDouble())));
            link(one, within, task, at, "assignee", worker, null);
        }
    }

    private void link(
            Case one,
            Instance within,
            String task,
            LocalDateTime at,
            String type,
            @Nullable String user,
            @Nullable String group) {
        links.add(
                id(),
                at,
                type,
                user,
                group,
                task,
                one.root,
                within.definition,
                "add",
                within.process,
                one.removal());
    }

    /** What the engine keeps of a step that waits for somebody. */
    private void open(
            Case one, Instance within, GeneratedPilot.Step step, String task, LocalDateTime start) {
        if (!within.id.equals(one.root)) {
            execution(one, within, one.root);
        }
        openTasks.add(
                task,
                1,
                within.id,
                within.id,
                within.definition,
                step.name(),
                step.task(),
                null,
                50,
                start,
                start.plusDays(DUE_DAYS[random.nextInt(DUE_DAYS.length)]),
                1,
                "Created");
        openLinks.add(id(), 1, team(step, one), "candidate", task);
    }

    private void execution(Case one, Instance instance, @Nullable String caller) {
        executions.add(
                instance.id,
                1,
                one.root,
                instance.id,
                one.dossier,
                instance.definition,
                caller,
                null,
                instance.id,
                true,
                false,
                true,
                false,
                1,
                0,
                1,
                instance.process);
        openVariable(instance, "gemeente", one.municipality);
        openVariable(instance, "zaaknummer", one.caseNumber);
    }

    private void openVariable(Instance instance, String name, String value) {
        openVariables.add(
                id(),
                1,
                "string",
                name,
                instance.id,
                instance.id,
                instance.definition,
                value,
                instance.id,
                1,
                false);
    }

    private void instance(Case one, Instance instance, @Nullable String caller) {
        row(one, instance, caller);
        variable(one, instance, "gemeente", one.municipality);
        variable(one, instance, "zaaknummer", one.caseNumber);
        if (instance.process.equals("overdracht")) {
            variable(one, instance, "behandelaar", one.pilot.role());
            variable(one, instance, "ontvanger", RECEIVERS.get(GeneratedPilot.zipf(RECEIVERS.size(), random)));
            if (instance.end != null) {
                variable(one, instance, "overdrachtUitkomst", RESULTS.get(GeneratedPilot.zipf(RESULTS.size(), random)));
            }
        }
    }

    private void row(Case one, Instance instance, @Nullable String caller) {
        instances.add(
                instance.id,
                instance.id,
                one.dossier,
                instance.process,
                instance.definition,
                instance.start,
                instance.end,
                one.removal(),
                instance.end == null
                        ? null
                        : Duration.between(instance.start, instance.end).toMillis(),
                "StartEvent",
                instance.endActivity,
                caller,
                one.root,
                instance.end == null ? "ACTIVE" : "COMPLETED");
    }

    /** The step of the case that called a process. */
    private void call(Case one, Instance root, Instance called) {
        activity(
                one,
                root,
                "CallActivity_" + called.process,
                called.process,
                "callActivity",
                null,
                called.id,
                called.start,
                called.end);
    }

    /** A step as the engine's history has it: with the task that somebody did, or the process that it called. */
    private void activity(
            Case one,
            Instance within,
            String step,
            String name,
            String type,
            @Nullable String task,
            @Nullable String called,
            LocalDateTime start,
            @Nullable LocalDateTime end) {
        activities.add(
                id(),
                within.process,
                within.definition,
                one.root,
                within.id,
                within.id,
                step,
                name,
                type,
                task,
                called,
                start,
                end,
                end == null ? null : Duration.between(start, end).toMillis(),
                0,
                1,
                one.removal());
    }

    private void variable(Case one, Instance instance, String name, String value) {
        variables.add(
                id(),
                instance.process,
                instance.definition,
                one.root,
                instance.id,
                instance.id,
                instance.id,
                name,
                "string",
                instance.start,
                0,
                value,
                "CREATED",
                one.removal());
    }

    private void dossier(Case one, Instance root) {
        if (one.pilot.term().isEmpty() && one.pilot.key().startsWith("signal")) {
            return;
        }
        dossiers.add(
                one.dossier,
                one.caseNumber,
                one.pilot.key(),
                one.pilot.name(),
                one.municipality,
                one.pilot.role() + "-" + one.municipality,
                one.start,
                one.end,
                root.endActivity == null ? null : root.endActivity.toUpperCase(Locale.ROOT));
    }

    /** A statutory term with the process that guards it. */
    private void term(Case one, Instance root) {
        String term = id();
        LocalDate started = one.start.toLocalDate();
        boolean kept = random.nextInt(10) > 0;
        LocalDate lastDay = one.end == null
                ? now.toLocalDate().plusDays(random.nextInt(80) - 2)
                : started.plusDays(42);
        terms.add(
                term,
                one.dossier,
                one.pilot.term(),
                started,
                lastDay,
                "voor de meting",
                one.end == null ? "LOPEND" : kept ? "GEHAALD" : "VERSTREKEN",
                false,
                started);
        Instance guarding = new Instance(
                id(), "termijnbewaking", guard, one.start, one.end, one.end == null ? null : guardEnd);
        row(one, guarding, one.root);
        call(one, root, guarding);
        variable(one, guarding, "gemeente", one.municipality);
        variable(one, guarding, "termijnId", term);
        variable(one, guarding, "behandelaar", one.pilot.role());
        if (one.end != null) {
            variable(one, guarding, "termijnStatus", kept ? "gehaald" : "verstreken");
        } else {
            execution(one, guarding, one.root);
        }
    }

    private String team(GeneratedPilot.Step step, Case one) {
        String role = step.role().isEmpty() ? one.pilot.role() : step.role();
        return teams.computeIfAbsent(role + "/" + one.municipality, unknown -> partners.findFulfilment(
                        role, one.municipality)
                .map(found -> found.role().group())
                .orElse(role));
    }

    /** In order, as the engine's own are within a few minutes. */
    private String id() {
        long id = ids++;
        return HEX.toHexDigits(id >>> 16, 8) + "-" + HEX.toHexDigits(id, 4) + "-11f0-8000-0242ac120002";
    }

    private record Instance(
            String id,
            String process,
            String definition,
            LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable String endActivity) {}

    private record Case(
            GeneratedPilot pilot,
            String municipality,
            String root,
            String dossier,
            String caseNumber,
            LocalDateTime start,
            @Nullable LocalDateTime end) {

        @Nullable LocalDateTime removal() {
            return end == null ? null : end.plusYears(1);
        }
    }
}
