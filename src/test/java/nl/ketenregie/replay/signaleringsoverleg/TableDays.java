package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ketenregie.replay.Platform;

/**
 * Replays a table day by day: what is due at midnight, what people do from nine o'clock on, and at the end of the
 * afternoon what a meeting or a term brought. Days on which nothing happens are skipped.
 */
final class TableDays {

    private static final LocalTime MIDNIGHT_PASSED = LocalTime.of(0, 5);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** What still runs so long after the last thing that the file knows of will not end by itself. */
    private static final int PATIENCE_DAYS = 270;

    private final Platform platform;
    private final Runs runs;
    private final Desk desk;
    private final Initiatives initiatives;
    private final Timing timing = new Timing();

    TableDays(Platform platform, Runs runs, Desk desk, Initiatives initiatives) {
        this.platform = platform;
        this.runs = runs;
        this.desk = desk;
        this.initiatives = initiatives;
    }

    void run() {
        LocalDate last = planned().max(Comparator.naturalOrder()).orElseThrow().plusDays(PATIENCE_DAYS);
        Optional<LocalDate> day = planned().min(Comparator.naturalOrder());
        platform.moveTo(day.orElseThrow(), MIDNIGHT_PASSED);
        desk.ignoreWhatIsThere();
        while (day.isPresent() && !day.get().isAfter(last)) {
            LocalDate today = day.get();
            replay(today);
            day = isOver(today) ? Optional.empty() : nextDay(today);
        }
        initiatives.noticeEnds();
        runs.all().filter(run -> !run.isDone()).forEach(run -> run.fail(stuck(run)));
    }

    private void replay(LocalDate today) {
        platform.moveTo(today, MIDNIGHT_PASSED);
        platform.moveTo(today, OPENING);
        if (timing.isWorkingDay(today)) {
            initiatives.take(today);
            desk.work(today);
            LocalDateTime opened = today.atTime(OPENING);
            if (platform.nextDue(opened)
                    .filter(due -> !due.isAfter(today.atTime(CLOSING)))
                    .isPresent()) {
                platform.moveTo(today, CLOSING);
                desk.work(today);
            }
        }
    }

    /** Asks only when nobody has planned anything more. */
    private boolean isOver(LocalDate today) {
        if (desk.nextDay(today).isPresent() || planned().anyMatch(day -> day.isAfter(today))) {
            return false;
        }
        initiatives.noticeEnds();
        return runs.all().allMatch(Run::isDone);
    }

    /** When something happens by itself or by plan; empty when nothing ever will. */
    private Optional<LocalDate> nextDay(LocalDate today) {
        Optional<LocalDate> byItself = platform.nextDue(today.atTime(CLOSING))
                .map(LocalDateTime::toLocalDate)
                .map(day -> day.isAfter(today) ? day : today.plusDays(1));
        return Stream.of(
                        byItself,
                        desk.nextDay(today),
                        planned().filter(day -> day.isAfter(today)).min(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The days on which, by the file, somebody does something of their own accord. */
    private Stream<LocalDate> planned() {
        return Stream.concat(
                runs.signals().stream()
                        .map(SignalRun::facts)
                        .flatMap(facts -> days(
                                facts, ReplaySignal::op, one -> one.verloop().ingetrokkenOp())),
                runs.meetings().stream()
                        .map(MeetingRun::facts)
                        .flatMap(facts -> days(
                                facts,
                                ReplayMeeting::gevraagdOp,
                                ReplayMeeting::verzetOp,
                                ReplayMeeting::geannuleerdOp,
                                ReplayMeeting::vertrektOp)));
    }

    @SafeVarargs
    private static <T> Stream<LocalDate> days(T facts, Function<T, LocalDate>... known) {
        return Stream.of(known).map(day -> day.apply(facts)).filter(day -> day != null);
    }

    private String stuck(Run run) {
        return run.isToStart() ? "never began" : "still runs; waits for " + desk.waitingFor(run);
    }
}
