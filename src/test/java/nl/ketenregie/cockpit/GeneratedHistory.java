package nl.ketenregie.cockpit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * History of cases that never ran, by chance but the same each time: written into the engine's own tables, as the engine
 * would, so that everything after it can be tried out on many cases.
 */
final class GeneratedHistory {

    static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 8, 0);
    static final int DAYS = 500;

    private static final String MARK = "gen-";

    private static final List<Pilot> PILOTS = List.of(
            new Pilot(
                    "uwv-directe-lijn",
                    List.of(
                            "EndEvent_BetterExplanation",
                            "EndEvent_Corrected",
                            "EndEvent_ToLawyer",
                            "EndEvent_NoSolution"),
                    List.of(
                            new Place("uwv-directe-lijn", "UserTask_ConfirmRoute", "juridisch-loket-%s"),
                            new Place("uwv-directe-lijn", "UserTask_ExplainSelf", "juridisch-loket-%s"),
                            new Place("uwv-directe-lijn", "UserTask_AnswerQuestion", "uwv-contactpersoon"),
                            new Place("uwv-directe-lijn", "UserTask_Decide", "uwv-vakafdeling"))),
            new Pilot(
                    "pre-mediation",
                    List.of(
                            "EndEvent_Understood",
                            "EndEvent_ToObjection",
                            "EndEvent_NoContact",
                            "EndEvent_ToMediation"),
                    List.of(
                            new Place("pre-mediation", "UserTask_CallResident", "juridisch-loket-%s"),
                            new Place("pre-mediation", "UserTask_GiveView", "gemeente-uitvoering-%s"),
                            new Place("pre-mediation", "UserTask_Write", "sociaal-raadslieden-utrecht"))));

    private static final Map<String, String> MUNICIPALITIES =
            Map.of("0344", "utrecht", "0599", "rotterdam", "0917", "heerlen");

    private final JdbcTemplate database;
    private final Random random = new Random(20260306);
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, List<@Nullable Object[]>> rows = new HashMap<>();

    private record Pilot(String process, List<String> ends, List<Place> steps) {}

    private record Place(String process, String step, String team) {}

    GeneratedHistory(JdbcTemplate database) {
        this.database = database;
        database.query("select distinct on (key_) key_, id_ from act_re_procdef order by key_, version_ desc", row -> {
            definitions.put(row.getString(1), row.getString(2));
        });
    }

    void write(int cases) {
        for (int i = 0; i < cases; i++) {
            addCase(MARK + i);
        }
        insert(
                "act_hi_procinst",
                "id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, end_act_id_, super_process_instance_id_, root_proc_inst_id_, state_");
        insert(
                "act_hi_taskinst",
                "id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, name_, start_time_, end_time_, delete_reason_, due_date_");
        insert(
                "act_hi_identitylink",
                "id_, timestamp_, type_, user_id_, group_id_, task_id_, root_proc_inst_id_, operation_type_");
        insert("act_hi_varinst", "id_, name_, var_type_, proc_inst_id_, execution_id_, root_proc_inst_id_, text_");
        insert(
                "act_hi_actinst",
                "id_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, act_type_, call_proc_inst_id_, start_time_, end_time_");
        insert("dossier", "id, case_number, process_key, process_name, municipality, organisation, opened_at");
    }

    /** As when the time to keep it is over. */
    void eraseHistory() {
        for (String table : List.of(
                "act_hi_procinst", "act_hi_taskinst", "act_hi_identitylink", "act_hi_varinst", "act_hi_actinst")) {
            database.update("delete from " + table + " where id_ like '" + MARK + "%'");
        }
        database.update("delete from dossier where case_number like '" + MARK + "%'");
    }

    void remove() {
        eraseHistory();
        for (String table : List.of("case_fact", "call_fact", "handover_fact", "term_fact")) {
            database.update("delete from " + table + " where instance like '" + MARK + "%'");
        }
        database.update("delete from step_fact where task like '" + MARK + "%'");
    }

    private void addCase(String id) {
        Pilot pilot = PILOTS.get(random.nextInt(3) == 0 ? 1 : 0);
        String municipality = List.of("0344", "0344", "0599", "0917").get(random.nextInt(4));
        String town = MUNICIPALITIES.get(municipality);
        LocalDateTime started = FIRST.plusMinutes(random.nextInt(DAYS * 24 * 60));
        LocalDateTime at = started;
        int steps = 1 + random.nextInt(5);
        for (int i = 0; i < steps; i++) {
            Place place = pilot.steps().get(random.nextInt(pilot.steps().size()));
            LocalDateTime created = at.plusSeconds(random.nextInt(60));
            LocalDateTime done = created.plusSeconds(seconds());
            addStep(id + "-t" + i, id, place, place.team().formatted(town), created, done);
            at = done;
        }
        boolean runs = random.nextInt(10) == 0;
        LocalDateTime ended = runs ? null : at.plusMinutes(random.nextInt(600));
        String dossier = new UUID(random.nextLong(), random.nextLong()).toString();
        add(
                "act_hi_procinst",
                id,
                id,
                dossier,
                pilot.process(),
                definitions.get(pilot.process()),
                started,
                ended,
                runs ? null : pilot.ends().get(random.nextInt(random.nextBoolean() ? 2 : 4)),
                null,
                id,
                runs ? "ACTIVE" : "COMPLETED");
        variable(id, id, "gemeente", municipality);
        variable(id, id, "zaaknummer", "RH-2024-" + id);
        add(
                "dossier",
                UUID.fromString(dossier),
                id,
                pilot.process(),
                pilot.process(),
                municipality,
                "juridisch-loket-" + town,
                started);
        if (!runs && random.nextInt(3) == 0) {
            String call = block(id, "overdracht", "CallActivity_HandOver", municipality, started, ended);
            variable(call, id, "behandelaar", "juridisch-loket");
            variable(call, id, "ontvanger", random.nextInt(3) == 0 ? "sociaal-raadslieden" : "advocaat");
            variable(
                    call,
                    id,
                    "overdrachtUitkomst",
                    List.of("overgedragen", "overgedragen", "teruggegeven", "niet-beantwoord", "niet-verschenen")
                            .get(random.nextInt(5)));
        }
        if (!runs && random.nextInt(2) == 0) {
            String call = block(id, "termijnbewaking", "CallActivity_GuardTerm", municipality, started, ended);
            variable(call, id, "behandelaar", "juridisch-loket");
            variable(call, id, "termijnId", UUID.randomUUID().toString());
            variable(
                    call,
                    id,
                    "termijnStatus",
                    List.of("gehaald", "gehaald", "gehaald", "verstreken", "vervallen")
                            .get(random.nextInt(5)));
        }
    }

    private String block(
            String root,
            String process,
            String step,
            String municipality,
            LocalDateTime from,
            @Nullable LocalDateTime to) {
        String id = root + "-" + process;
        LocalDateTime started = from.plusMinutes(5);
        add(
                "act_hi_procinst",
                id,
                id,
                null,
                process,
                definitions.get(process),
                started,
                to,
                "EndEvent_X",
                root,
                root,
                "COMPLETED");
        add(
                "act_hi_actinst",
                id,
                definitions.get("uwv-directe-lijn"),
                root,
                root,
                root,
                step,
                "callActivity",
                id,
                started,
                to);
        variable(id, root, "gemeente", municipality);
        return id;
    }

    /** Most steps are short, some take weeks. */
    private long seconds() {
        return 60 + Math.round(Math.exp(random.nextGaussian() * 1.4 + 10.5));
    }

    private void addStep(String id, String root, Place place, String team, LocalDateTime created, LocalDateTime done) {
        boolean withdrawn = random.nextInt(25) == 0;
        add(
                "act_hi_taskinst",
                id,
                place.step(),
                place.process(),
                definitions.get(place.process()),
                root,
                root,
                place.step(),
                created,
                done,
                withdrawn ? "deleted" : "completed",
                random.nextInt(6) == 0 ? null : created.plusDays(1 + random.nextInt(4)));
        add("act_hi_identitylink", id + "-c", created, "candidate", null, team, id, root, "add");
        if (random.nextInt(12) != 0) {
            long taken = (long) (random.nextDouble()
                    * java.time.Duration.between(created, done).toSeconds());
            add(
                    "act_hi_identitylink",
                    id + "-a",
                    created.plusSeconds(taken),
                    "assignee",
                    "iemand",
                    null,
                    id,
                    root,
                    "add");
        }
    }

    private void variable(String instance, String root, String name, String value) {
        add("act_hi_varinst", instance + "-" + name, name, "string", instance, instance, root, value);
    }

    private void add(String table, @Nullable Object... values) {
        rows.computeIfAbsent(table, unseen -> new ArrayList<>()).add(values);
    }

    private void insert(String table, String columns) {
        String marks = "?" + ", ?".repeat(columns.split(",").length - 1);
        database.batchUpdate(
                "insert into " + table + " (" + columns + ") values (" + marks + ")",
                rows.getOrDefault(table, List.of()));
    }
}
