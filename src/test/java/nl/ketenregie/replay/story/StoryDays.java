package nl.ketenregie.replay.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Platform.OpenTask;
import nl.ketenregie.replay.Refused;
import nl.ketenregie.replay.Users;

/**
 * Replays cases day by day: what is due at midnight, then what people do from nine o'clock on. Days on which nothing
 * happens are skipped.
 */
final class StoryDays {

    private static final LocalTime MIDNIGHT_PASSED = LocalTime.of(0, 5);
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private static final int MAX_TASKS_A_DAY = 50;

    private static final String HANDOVER_ACCEPTED = "overdracht-accept-handover";

    /** A case that still runs so long after it started will not end by itself. */
    private static final int PATIENCE_DAYS = 500;

    private final Platform platform;
    private final Users users;
    private final StoryFile file;
    private final List<StoryRun> runs;
    private final Set<LocalDate> later = new TreeSet<>();

    StoryDays(Platform platform, Users users, StoryFile file, List<StoryRun> runs) {
        this.platform = platform;
        this.users = users;
        this.file = file;
        this.runs = runs;
    }

    void run() {
        LocalDate first = starts().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = starts().max(Comparator.naturalOrder()).orElseThrow().plusDays(PATIENCE_DAYS);
        Optional<LocalDate> day = Optional.of(first);
        while (day.isPresent() && !day.get().isAfter(last)) {
            replay(day.get());
            day = runs.stream().allMatch(StoryRun::isDone) ? Optional.empty() : nextDay(day.get());
        }
        runs.stream().filter(run -> !run.isDone()).forEach(run -> run.fail("still runs; waits for " + waitingFor(run)));
    }

    private void replay(LocalDate today) {
        later.clear();
        platform.moveTo(today, MIDNIGHT_PASSED);
        platform.moveTo(today, OPENING);
        runs.stream().filter(run -> run.isToStart(today)).forEach(run -> attempt(run, () -> start(run, today)));
        open().forEach(run -> attempt(run, () -> happen(run, today)));
        workWhereThereIsWork(today);
        noticeEnds();
    }

    /** One question about all cases, and not one for each: most of them wait for a day. */
    private void workWhereThereIsWork(LocalDate today) {
        Set<String> withTasks = platform.subjectsWithTasks();
        open().filter(run -> run.dossiers().stream().anyMatch(withTasks::contains))
                .forEach(run -> attempt(run, () -> work(run, today)));
    }

    private void noticeEnds() {
        Set<String> running = platform.running(file.proces());
        open().filter(run -> !running.contains(run.dossier()))
                .filter(this::isClosed)
                .forEach(StoryRun::end);
    }

    private void start(StoryRun run, LocalDate today) {
        Map<String, Object> answers = Answering.merge(
                file.gewoonlijk().getOrDefault(file.proces(), Map.of()),
                run.story().start(),
                today);
        run.started(platform.start(users.forRole(run.story().rol(), file.gemeente()), file.proces(), answers));
    }

    private void happen(StoryRun run, LocalDate today) {
        run.happeningsUntil(today).forEach(happening -> {
            String lead = users.forRole(run.story().rol(), file.gemeente());
            JsonNode view = platform.view(lead, run.dossier());
            if (happening.isAboutMeeting()) {
                changeMeeting(view.path("overleg").path("nummer").asText(), happening);
            } else {
                withdrawConsent(run, lead, view, happening);
            }
        });
    }

    private void changeMeeting(String number, Story.Happening happening) {
        String organiser = users.forRole(happening.rol(), file.gemeente());
        if (happening.afgezegd()) {
            platform.cancelMeeting(organiser, number);
        } else {
            platform.moveMeeting(organiser, number, happening.verzetNaar());
        }
    }

    private void withdrawConsent(StoryRun run, String lead, JsonNode view, Story.Happening happening) {
        view.path("toestemmingen").forEach(consent -> {
            if (consent.path("doel").asText().equals(happening.doel())
                    && consent.path("organisatie").asText().equals(happening.organisatie())
                    && consent.path("gegeven").asBoolean()
                    && consent.path("ingetrokkenOp").isNull()) {
                platform.withdrawConsent(lead, run.dossier(), consent.path("id").asText());
            }
        });
    }

    private void work(StoryRun run, LocalDate today) {
        int done = 0;
        while (doNextTask(run, today)) {
            if (++done > MAX_TASKS_A_DAY) {
                throw new IllegalArgumentException("there is no end to the tasks of " + today);
            }
        }
    }

    private boolean doNextTask(StoryRun run, LocalDate today) {
        for (String dossier : run.dossiers()) {
            for (OpenTask task : platform.tasks(users.operator(), dossier)) {
                Optional<Story.Step> step = run.next(task.form(), task.id(), where -> shows(task, where));
                if (isUp(run, task, step, today)) {
                    fillIn(run, task, step, today);
                    step.ifPresent(run::did);
                    followOn(run, task);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shows(OpenTask task, Map<String, String> where) {
        return where.entrySet().stream().allMatch(one -> platform.formVariable(users.operator(), task, one.getKey())
                .asText()
                .equals(one.getValue()));
    }

    /** Whoever accepts a hand-over may go on with it in a case of their own. */
    private void followOn(StoryRun run, OpenTask task) {
        if (file.vervolgzaken() && task.form().equals(HANDOVER_ACCEPTED)) {
            platform.view(users.forRole(run.story().rol(), file.gemeente()), run.dossier())
                    .path("vervolgzaken")
                    .forEach(one -> platform.findSubject(one.path("zaaknummer").asText())
                            .ifPresent(run::goesOnAs));
        }
    }

    private boolean isUp(StoryRun run, OpenTask task, Optional<Story.Step> step, LocalDate today) {
        LocalDate seen = run.firstSeen(task.id(), today);
        if (step.isEmpty()) {
            return file.gewoonlijk().containsKey(task.form());
        }
        if (step.get().nooit()) {
            return false;
        }
        Integer wait = step.get().naDagen();
        LocalDate day = wait == null ? seen : seen.plusDays(wait);
        later.add(day);
        return !day.isAfter(today);
    }

    private void fillIn(StoryRun run, OpenTask task, Optional<Story.Step> step, LocalDate today) {
        Map<String, Object> besides =
                step.map(Story.Step::antwoorden).filter(given -> given != null).orElse(Map.of());
        Map<String, Object> answers =
                Answering.merge(file.gewoonlijk().getOrDefault(task.form(), Map.of()), besides, today);
        String user = users.forGroup(platform.group(task));
        Optional<String> refusal = step.map(Story.Step::geweigerd);
        if (refusal.isEmpty()) {
            platform.complete(user, task, answers);
            return;
        }
        try {
            platform.complete(user, task, answers);
        } catch (Refused refused) {
            if (refused.getMessage().contains(refusal.get())) {
                return;
            }
            throw refused;
        }
        throw new IllegalArgumentException(task.form() + " was to be refused with: " + refusal.get());
    }

    private boolean isClosed(StoryRun run) {
        return platform.view(users.forRole(run.story().rol(), file.gemeente()), run.dossier())
                .path("status")
                .asText()
                .equals("afgerond");
    }

    /** When something happens by itself, by plan, or because somebody waited for it; empty when nothing ever will. */
    private Optional<LocalDate> nextDay(LocalDate today) {
        Optional<LocalDate> byItself = platform.nextDue(today.atTime(OPENING))
                .map(LocalDateTime::toLocalDate)
                .map(day -> day.isAfter(today) ? day : today.plusDays(1));
        return Stream.concat(
                        Stream.concat(byItself.stream(), later.stream()),
                        runs.stream().filter(run -> !run.isDone()).flatMap(run -> run.plannedAfter(today).stream()))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    private String waitingFor(StoryRun run) {
        return run.dossier() == null
                ? "its start"
                : run.dossiers().stream()
                        .flatMap(dossier -> platform.tasks(users.operator(), dossier).stream())
                        .map(OpenTask::form)
                        .toList()
                        .toString();
    }

    private static void attempt(StoryRun run, Runnable action) {
        try {
            action.run();
        } catch (Refused | IllegalArgumentException refused) {
            run.fail(refused.getMessage());
        }
    }

    private List<StoryRun> openRuns() {
        return runs.stream().filter(StoryRun::isOpen).toList();
    }

    private Stream<StoryRun> open() {
        return openRuns().stream();
    }

    private Stream<LocalDate> starts() {
        return runs.stream().map(run -> run.story().op());
    }
}
