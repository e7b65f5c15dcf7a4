package nl.ketenregie.replay.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.ketenregie.replay.History;
import nl.ketenregie.replay.Platform;
import nl.ketenregie.replay.Users;

/** What became of the cases: read from the platform's own history, and from what the lead of the case sees. */
final class StoryFindings {

    /** What the file may expect something of. */
    static final Set<String> FIELDS =
            Set.of("uitkomst", "bezwaarTotEnMet", "termijnen", "bereikt", "nietBereikt", "vervolgzaak");

    private final Platform platform;
    private final Users users;
    private final StoryFile file;

    StoryFindings(Platform platform, Users users, StoryFile file) {
        this.platform = platform;
        this.users = users;
        this.file = file;
    }

    /** By the field names of {@code verwacht}; null where there is no such thing. */
    Map<String, String> of(StoryRun run) {
        JsonNode view = platform.view(users.forRole(run.story().rol(), file.gemeente()), run.dossier());
        History history = platform.history();
        List<String> instances = history.instances(run.dossier());
        Map<String, String> found = new LinkedHashMap<>();
        found.put("uitkomst", view.path("uitkomst").asText(null));
        found.put("bezwaarTotEnMet", objectionEnd(view));
        found.put(
                "termijnen",
                each(
                        view.path("termijnen"),
                        term -> term.path("soort").asText() + " "
                                + term.path("totEnMet").asText() + " "
                                + term.path("status").asText()));
        found.put("vervolgzaak", each(view.path("vervolgzaken"), one -> one.path("proces")
                .asText()));
        found.put("bereikt", reached(run, "bereikt", history, instances, true));
        found.put("nietBereikt", reached(run, "nietBereikt", history, instances, false));
        return found;
    }

    /** Of the steps that the file names, those that were (not) reached: exactly what the file says when all is well. */
    private static String reached(
            StoryRun run, String field, History history, List<String> instances, boolean expected) {
        JsonNode steps = run.story().verwacht().path(field);
        if (steps.isMissingNode()) {
            return null;
        }
        return List.of(steps.asText().split(" ")).stream()
                .filter(step -> history.times(step, instances) > 0 == expected)
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    private static String objectionEnd(JsonNode view) {
        return StreamSupport.stream(view.path("termijnen").spliterator(), false)
                .filter(term -> term.path("soort").asText().matches("bezwaar(-zw)?"))
                .map(term -> term.path("totEnMet").asText())
                .findFirst()
                .orElse(null);
    }

    private static String each(JsonNode list, java.util.function.Function<JsonNode, String> text) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(text)
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
    }
}
