package nl.ketenregie.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.ketenregie.demo.DemoPeople;
import nl.ketenregie.replay.signaleringsoverleg.SignalReplay;
import nl.ketenregie.replay.story.StoryReplay;

/**
 * Replays a file of cases, of signals, or of stories against a running platform: {@code FILE [URL]}. It is a client like any other, so it shows what
 * partners' own systems can do too. Needs a platform whose clock may be set, which is never the case in production.
 *
 * <p>System property or environment: {@code replay.password} ({@code REPLAY_PASSWORD}), {@code replay.users}
 * ({@code REPLAY_USERS}): a file with who plays which role.
 */
final class CaseReplay {

    private static final String LOCAL = "http://localhost:8080";

    private CaseReplay() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("usage: replay FILE [URL]      (URL is " + LOCAL + " when left out)");
            System.exit(2);
        }
        System.exit(run(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : LOCAL, out) ? 0 : 1);
    }

    private static boolean run(Path file, String url, PrintStream out) {
        try {
            String own = setting("replay.users", "");
            Users users = own.isEmpty() ? Users.ofDemo() : Users.of(Path.of(own));
            Client client = new Client(url.replaceFirst("/+$", ""), setting("replay.password", DemoPeople.PASSWORD));
            Platform platform = new Platform(client, users.operator(), "/engine-rest");
            Report report = report(file, platform, users);
            report.lines().forEach(line -> out.println(line.text()));
            platform.jobFailures().forEach(failure -> out.println("job that failed: " + failure));
            out.println(report.summary());
            return report.allAsExpected();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | Refused e) {
            out.println("not replayed: " + e.getMessage());
            return false;
        }
    }

    private static Report report(Path file, Platform platform, Users users) throws IOException {
        if (SignalReplay.isFor(file)) {
            return new SignalReplay(platform, users).of(file);
        }
        return StoryReplay.isFor(file)
                ? new StoryReplay(platform, users).of(file)
                : new Replay(platform, users).of(CaseFile.read(file));
    }

    private static String setting(String name, String otherwise) {
        String environment =
                System.getenv(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
        return System.getProperty(name, environment == null ? otherwise : environment);
    }
}
