package nl.ketenregie.replay.signaleringsoverleg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Refused;
import nl.ketenregie.replay.Report;
import nl.ketenregie.replay.Users;

/** Replays the signals and meetings of a table against a running platform, and compares what came of them with the file. */
public final class SignalReplay {

    private final Platform platform;
    private final Users users;
    private final Writer writer = new Writer();

    public SignalReplay(Platform platform, Users users) {
        this.platform = platform;
        this.users = users;
    }

    /** Whether a file is one of signals, not of cases. */
    public static boolean isFor(Path file) throws IOException {
        return SignalFile.isOne(file);
    }

    /**
     * Leaves the platform's clock running, whatever happens.
     *
     * @throws IllegalArgumentException when the file cannot be replayed
     */
    public Report of(Path path) throws IOException {
        SignalFile file = SignalFile.read(path);
        Runs runs = Runs.of(file);
        Table table = new Table(platform, users, file.gemeente());
        Initiatives initiatives = new Initiatives(platform, table, runs, writer, file.gemeente());
        try {
            new TableDays(platform, runs, new Desk(platform, table, runs, writer), initiatives).run();
        } finally {
            platform.letClockRun();
        }
        return report(runs, table);
    }

    /** Every text that anybody wrote in a form, also what was refused. */
    Set<String> texts() {
        return writer.texts();
    }

    private Report report(Runs runs, Table table) {
        SignalFindings signals = new SignalFindings(platform.history(), table);
        MeetingFindings meetings = new MeetingFindings(platform.history(), table);
        return new Report(Stream.concat(
                        runs.signals().stream()
                                .map(run -> line(
                                        run,
                                        () -> Report.compare(
                                                run.id(), run.facts().verwacht(), signals.of(run)))),
                        runs.meetings().stream()
                                .map(run -> line(
                                        run,
                                        () -> Report.compare(
                                                run.id(), run.facts().verwacht(), meetings.of(run)))))
                .toList());
    }

    private static Report.Line line(Run run, Supplier<Report.Line> compared) {
        return run.failure().map(failure -> Report.failed(run.id(), failure)).orElseGet(() -> {
            try {
                return compared.get();
            } catch (Refused refused) {
                return Report.failed(run.id(), refused.getMessage());
            }
        });
    }
}
