package nl.ketenregie.replay.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Refused;
import nl.ketenregie.replay.Report;
import nl.ketenregie.replay.Users;

/** Replays a file of cases of one process against a running platform, and compares what came of them with the file. */
public final class StoryReplay {

    private final Platform platform;
    private final Users users;

    public StoryReplay(Platform platform, Users users) {
        this.platform = platform;
        this.users = users;
    }

    /** Whether a file is one that names its process and tells its cases form by form. */
    public static boolean isFor(Path file) throws IOException {
        return StoryFile.isOne(file);
    }

    /**
     * Leaves the platform's clock running, whatever happens.
     *
     * @throws IllegalArgumentException when the file cannot be replayed
     */
    public Report of(Path path) throws IOException {
        StoryFile file = StoryFile.read(path);
        List<StoryRun> runs = file.zaken().stream().map(StoryRun::new).toList();
        try {
            new StoryDays(platform, users, file, runs).run();
        } finally {
            platform.letClockRun();
        }
        StoryFindings findings = new StoryFindings(platform, users, file);
        return new Report(runs.stream().map(run -> line(run, findings)).toList());
    }

    private static Report.Line line(StoryRun run, StoryFindings findings) {
        String id = run.story().id();
        return run.failure().map(failure -> Report.failed(id, failure)).orElseGet(() -> {
            try {
                return Report.compare(id, run.story().verwacht(), findings.of(run));
            } catch (Refused refused) {
                return Report.failed(id, refused.getMessage());
            }
        });
    }
}
