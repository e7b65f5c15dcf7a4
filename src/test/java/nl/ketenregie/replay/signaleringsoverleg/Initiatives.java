package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Refused;

/** What people do of their own accord, without a task: report, ask for a meeting, move it, call it off, leave, withdraw. */
final class Initiatives {

    private static final String SIGNAL = "signaleringsoverleg";
    private static final String MEETING = "signaleringsoverleg-vergadering";

    private final Platform platform;
    private final Table table;
    private final Runs runs;
    private final Writer writer;
    private final String municipality;

    Initiatives(Platform platform, Table table, Runs runs, Writer writer, String municipality) {
        this.platform = platform;
        this.table = table;
        this.runs = runs;
        this.writer = writer;
        this.municipality = municipality;
    }

    void take(LocalDate today) {
        runs.signals().stream()
                .filter(run -> run.isToStart() && today.equals(run.facts().op()))
                .forEach(run -> Attempts.of(run, () -> report(run)));
        runs.signals().stream()
                .filter(run ->
                        run.isOpen() && today.equals(run.facts().verloop().ingetrokkenOp()))
                .forEach(run -> Attempts.of(run, () -> table.withdraw(run)));
        runs.meetings().stream()
                .filter(run -> run.isToStart() && today.equals(run.facts().gevraagdOp()))
                .forEach(run -> Attempts.of(run, () -> ask(run)));
        onItsDay(
                today,
                ReplayMeeting::verzetOp,
                run -> table.move(run, run.facts().verzetNaar()));
        onItsDay(today, ReplayMeeting::geannuleerdOp, table::cancel);
        onItsDay(
                today,
                ReplayMeeting::vertrektOp,
                run -> table.leave(run, run.facts().vertrekt()));
    }

    private void onItsDay(LocalDate today, Function<ReplayMeeting, LocalDate> day, Consumer<MeetingRun> action) {
        runs.meetings().stream()
                .filter(run -> run.isOpen() && today.equals(day.apply(run.facts())))
                .forEach(run -> Attempts.of(run, () -> action.accept(run)));
    }

    private void report(SignalRun run) {
        if (run.facts().eersteTekst() != null) {
            run.refused(kindsRefused(run));
        }
        send(run, run.facts().beschrijving());
    }

    /** The first text is refused, and the data protection officer counts it. */
    private Set<String> kindsRefused(SignalRun run) {
        Map<String, Integer> before = table.refusals();
        try {
            send(run, run.facts().eersteTekst());
        } catch (Refused refused) {
            return table.refusals().entrySet().stream()
                    .filter(kind -> kind.getValue() > before.getOrDefault(kind.getKey(), 0))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
        throw new IllegalArgumentException("a text with personal data was accepted");
    }

    private void send(SignalRun run, String description) {
        ReplaySignal facts = run.facts();
        writer.submit(SignalAnswers.report(facts, municipality, description), answers -> {
            String subject = platform.start(table.user(facts.melder()), SIGNAL, answers);
            run.started(subject, table.number(subject));
        });
    }

    private void ask(MeetingRun run) {
        writer.submit(MeetingAnswers.plan(run.facts(), municipality), answers -> {
            String subject = platform.start(table.user(Table.SECRETARY), MEETING, answers);
            run.started(subject, table.number(subject));
        });
    }

    void noticeEnds() {
        Set<String> closed = table.closedSignals(runs.signals().stream()
                .filter(Run::isOpen)
                .map(run -> run.facts().melder())
                .collect(Collectors.toSet()));
        runs.signals().stream()
                .filter(run -> run.isOpen() && closed.contains(run.number()))
                .forEach(Run::end);
        runs.meetings().stream().filter(Run::isOpen).filter(this::isOver).forEach(Run::end);
    }

    /** A meeting is over when the next one has been thought of, too. */
    private boolean isOver(MeetingRun run) {
        return run.times(Forms.PLAN_NEXT) > 0
                || table.meeting(run).path("status").asText().equals("GEANNULEERD");
    }
}
