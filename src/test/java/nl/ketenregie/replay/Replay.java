package nl.ketenregie.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Replays cases against a running platform and compares what came of them with what was expected. */
final class Replay {

    private final Platform platform;
    private final Users users;

    Replay(Platform platform, Users users) {
        this.platform = platform;
        this.users = users;
    }

    /** Leaves the platform's clock running, whatever happens. */
    Report of(List<ReplayCase> cases) {
        List<CaseRun> runs = cases.stream().map(CaseRun::new).toList();
        runs.forEach(run -> CaseFile.findFault(run.facts()).ifPresent(run::fail));
        List<CaseRun> sound = runs.stream().filter(CaseRun::isToStart).toList();
        Intake intake = intake();
        try {
            new DayLoop(platform, users, intake, sound).run();
        } finally {
            platform.letClockRun();
        }
        return report(runs);
    }

    private Intake intake() {
        String label = platform.history().hasSeen(CaseFile.PROCESS)
                ? "r" + Long.toString(Instant.now().getEpochSecond(), 36)
                : "";
        return new Intake(platform.startForm(users.forRole(Role.JURIST, ""), CaseFile.PROCESS), label);
    }

    /** Jobs that could not be done, in the platform's words: for whoever reads the report. */
    List<String> jobFailures() {
        return platform.jobFailures();
    }

    private Report report(List<CaseRun> runs) {
        Findings findings = new Findings(platform, users);
        List<Report.Line> lines = new ArrayList<>();
        for (CaseRun run : runs) {
            lines.add(line(run, findings));
        }
        return new Report(lines);
    }

    private static Report.Line line(CaseRun run, Findings findings) {
        String id = String.valueOf(run.facts().id());
        if (run.failure() != null) {
            return Report.failed(id, run.failure());
        }
        try {
            return Report.compare(id, run.facts().verwacht(), findings.of(run));
        } catch (Refused refused) {
            return Report.failed(id, refused.getMessage());
        }
    }
}
