package nl.ketenregie.replay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Replays cases day by day: first what is due at midnight, then what people do from nine o'clock on. */
final class DayLoop {

    private static final LocalTime MIDNIGHT_PASSED = LocalTime.of(0, 5);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int MAX_TASKS_A_DAY = 50;

    /** A case that still runs so long after the last thing the file knows of will not end by itself. */
    private static final int PATIENCE_DAYS = 120;

    private static final Map<Schedule.Step, List<Role>> WORKERS = Map.of(
            Schedule.Step.ANSWER, List.of(Role.UWV_CONTACT),
            Schedule.Step.PROMISE, List.of(Role.JURIST),
            Schedule.Step.FOLLOW_UP,
                    List.of(Role.JURIST, Role.UWV_DEPARTMENT, Role.UWV_TAILORING, Role.COORDINATOR, Role.LAWYER));

    private final Platform platform;
    private final Users users;
    private final Intake intake;
    private final Schedule schedule = new Schedule();
    private final List<CaseRun> runs;

    DayLoop(Platform platform, Users users, Intake intake, List<CaseRun> runs) {
        this.platform = platform;
        this.users = users;
        this.intake = intake;
        this.runs = runs;
    }

    void run() {
        LocalDate last = lastDay();
        Optional<LocalDate> day = earliestContact();
        while (day.isPresent() && !day.get().isAfter(last)) {
            replay(day.get());
            LocalDate tomorrow = day.get().plusDays(1);
            day = runs.stream().anyMatch(CaseRun::isOpen) ? Optional.of(tomorrow) : earliestContact();
        }
        open().forEach(run -> run.fail("still runs on " + last + "; waits for " + waitingFor(run)));
    }

    private void replay(LocalDate today) {
        platform.moveTo(today, MIDNIGHT_PASSED);
        List<CaseRun> contacts = runs.stream()
                .filter(run -> run.isToStart() && !run.facts().contactOp().isAfter(today))
                .toList();
        boolean workingDay = schedule.isWorkingDay(today);
        platform.moveTo(today, OPENING);
        contacts.forEach(run -> attempt(run, () -> start(run, today)));
        if (workingDay) {
            open().filter(run -> schedule.answerIsDue(run.facts(), today))
                    .forEach(run -> work(run, Schedule.Step.ANSWER, today));
            open().filter(run -> run.facts().verloop().toegezegdOp() != null)
                    .forEach(run -> work(run, Schedule.Step.PROMISE, today));
        }
        open().filter(run -> today.equals(run.facts().toestemming().ingetrokkenOp()))
                .forEach(run -> attempt(run, () -> withdraw(run)));
        if (workingDay) {
            open().forEach(run -> work(run, Schedule.Step.FOLLOW_UP, today));
        }
        open().forEach(run -> attempt(run, () -> noticeEnd(run)));
    }

    private void start(CaseRun run, LocalDate today) {
        run.started(platform.start(userOf(run, Role.JURIST), CaseFile.PROCESS, intake.answers(run.facts())));
        StreamSupport.stream(
                        platform.view(userOf(run, Role.JURIST), run.dossier())
                                .path("termijnen")
                                .spliterator(),
                        false)
                .findFirst()
                .ifPresent(term -> run.objectionEndsOn(
                        LocalDate.parse(term.path("totEnMet").asText())));
        work(run, Schedule.Step.FOLLOW_UP, today);
    }

    private void work(CaseRun run, Schedule.Step step, LocalDate today) {
        attempt(run, () -> {
            int done = 0;
            while (done++ < MAX_TASKS_A_DAY && doNextTask(run, step, today)) {
                // every task may open the next one
            }
        });
    }

    private boolean doNextTask(CaseRun run, Schedule.Step step, LocalDate today) {
        for (Role role : WORKERS.get(step)) {
            String user = userOf(run, role);
            for (Platform.OpenTask task : platform.tasks(user, run.dossier())) {
                if (Schedule.Step.of(task.form()) == step && schedule.isDue(task.form(), run, today)) {
                    Optional<Map<String, Object>> answers = answers(run, user, task, today);
                    if (answers.isPresent()) {
                        platform.complete(user, task, answers.get());
                        run.count(task.form());
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Optional<Map<String, Object>> answers(CaseRun run, String user, Platform.OpenTask task, LocalDate today) {
        return task.form().equals(Answers.CONFIRM_ROUTE)
                ? Optional.of(Answers.route(
                        platform.formVariable(user, task, "lijnadvies").asText()))
                : Answers.to(task.form(), run, today);
    }

    private void withdraw(CaseRun run) {
        String jurist = userOf(run, Role.JURIST);
        platform.view(jurist, run.dossier()).path("toestemmingen").forEach(consent -> {
            if (consent.path("doel").asText().equals("uwv-vraag")
                    && consent.path("gegeven").asBoolean()
                    && consent.path("ingetrokkenOp").isNull()) {
                platform.withdrawConsent(
                        jurist, run.dossier(), consent.path("id").asText());
            }
        });
    }

    private void noticeEnd(CaseRun run) {
        if (platform.view(userOf(run, Role.JURIST), run.dossier())
                .path("status")
                .asText()
                .equals("afgerond")) {
            run.end();
        }
    }

    private String waitingFor(CaseRun run) {
        return WORKERS.get(Schedule.Step.FOLLOW_UP).stream()
                .flatMap(role -> platform.tasks(userOf(run, role), run.dossier()).stream())
                .map(Platform.OpenTask::name)
                .toList()
                .toString();
    }

    private static void attempt(CaseRun run, Runnable action) {
        try {
            action.run();
        } catch (Refused | IllegalArgumentException refused) {
            run.fail(refused.getMessage());
        }
    }

    private Stream<CaseRun> open() {
        return runs.stream().filter(CaseRun::isOpen).toList().stream().filter(CaseRun::isOpen);
    }

    private Optional<LocalDate> earliestContact() {
        return runs.stream()
                .filter(CaseRun::isToStart)
                .map(run -> run.facts().contactOp())
                .min(Comparator.naturalOrder());
    }

    private LocalDate lastDay() {
        return runs.stream()
                .flatMap(run -> Stream.of(
                        run.facts().contactOp(),
                        run.facts().verloop().toegezegdOp(),
                        run.facts().toestemming().ingetrokkenOp()))
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN)
                .plusDays(PATIENCE_DAYS);
    }

    private String userOf(CaseRun run, Role role) {
        return users.forRole(role, run.facts().gemeente());
    }
}
