package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Platform.OpenTask;

/** Everybody goes through their own list, until nobody can do anything more that day. */
final class Desk {

    /** In the order in which they go through it. */
    private static final List<String> ROLES = List.of(
            Table.SECRETARY,
            "functionaris-gegevensbescherming",
            "voorzitter",
            "plaatsvervangend-voorzitter",
            "gemeente-uitvoering",
            "gemeente-beleid",
            "juridische-zaken",
            "directie-sociaal-domein",
            "juridisch-loket",
            "sociaal-raadslieden",
            "advocaat",
            "uwv-contactpersoon",
            "uwv-beleid",
            "coordinator");

    private static final int MAX_TURNS = 1000;

    private final Platform platform;
    private final Table table;
    private final Runs runs;
    private final Writer writer;
    private final Timing timing = new Timing();
    private final Map<String, String> subjects = new HashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Set<LocalDate> later = new TreeSet<>();

    Desk(Platform platform, Table table, Runs runs, Writer writer) {
        this.platform = platform;
        this.table = table;
        this.runs = runs;
        this.writer = writer;
    }

    /** What was there before the replay is for others. */
    void ignoreWhatIsThere() {
        platform.tasks(table.user(Table.SECRETARY)).forEach(task -> strangers.add(subject(task)));
    }

    void work(LocalDate today) {
        later.clear();
        int idle = 0;
        for (int turn = 0; idle < ROLES.size(); turn++) {
            if (turn == MAX_TURNS) {
                throw new IllegalStateException("there is no end to the tasks of " + today);
            }
            idle = workThroughList(ROLES.get(turn % ROLES.size()), today) ? 0 : idle + 1;
        }
    }

    /** The next day for which somebody has planned something. */
    Optional<LocalDate> nextDay(LocalDate today) {
        return later.stream().filter(day -> day.isAfter(today)).min(Comparator.naturalOrder());
    }

    private boolean workThroughList(String role, LocalDate today) {
        boolean done = false;
        for (OpenTask task : platform.tasks(table.user(role))) {
            Optional<Run> run = runOf(task).filter(Run::isOpen);
            if (run.isPresent() && isDue(task, role, run.get(), today)) {
                done |= attempt(run.get(), form(task, role, today));
            }
        }
        return done;
    }

    private OpenForm form(OpenTask task, String role, LocalDate today) {
        return new OpenForm(task, role, today, name -> platform.formVariable(table.user(role), task, name));
    }

    private boolean isDue(OpenTask task, String role, Run run, LocalDate today) {
        OpenForm form = form(task, role, today);
        Optional<LocalDate> day =
                run instanceof SignalRun signal ? timing.dayOf(form, signal) : timing.dayOf(form, (MeetingRun) run);
        day.filter(planned -> planned.isAfter(today)).ifPresent(later::add);
        return day.isPresent() && !day.get().isAfter(today);
    }

    private boolean attempt(Run run, OpenForm form) {
        return Attempts.of(run, () -> {
            Map<String, Object> answers = (run instanceof SignalRun signal
                            ? SignalAnswers.to(form, signal, runs)
                            : MeetingAnswers.to(form, (MeetingRun) run, runs))
                    .orElseThrow(() -> new IllegalArgumentException("nobody fills in " + form.id()));
            if (run instanceof SignalRun signal) {
                look(form, signal);
            }
            writer.submit(answers, filled -> platform.complete(table.user(form.role()), form.task(), filled));
            run.count(form.id());
        });
    }

    private void look(OpenForm form, SignalRun signal) {
        if (form.id().equals(Forms.DISCUSS_ITEM)) {
            signal.chairedBy(form.role());
        }
        if (form.id().equals(Forms.REPORT_BACK)) {
            table.contributions(form).forEach(contribution -> contribution
                    .path("antwoorden")
                    .forEach(answer -> signal.saw(
                            answer.path("sleutel").asText(),
                            answer.path("antwoord").asText())));
        }
    }

    private Optional<Run> runOf(OpenTask task) {
        String subject = subject(task);
        Optional<Run> known = runs.about(subject);
        if (known.isPresent() || strangers.contains(subject) || !task.form().equals(Forms.CHOOSE_MOMENT)) {
            return known;
        }
        Optional<MeetingRun> called = runs.nextByItself();
        called.ifPresent(run -> run.started(subject, table.number(subject)));
        return called.map(run -> run);
    }

    private String subject(OpenTask task) {
        return subjects.computeIfAbsent(task.instance(), platform::subject);
    }

    /** What everybody still has in their list for it. */
    List<String> waitingFor(Run run) {
        return ROLES.stream()
                .flatMap(role -> platform.tasks(table.user(role)).stream()
                        .filter(task -> subject(task).equals(run.subject()))
                        .map(task -> task.name() + " (" + role + ")"))
                .toList();
    }
}
