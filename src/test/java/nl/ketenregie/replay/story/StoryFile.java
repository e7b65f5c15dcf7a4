package nl.ketenregie.replay.story;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of cases of one process. A name that nobody knows is a mistake in the file.
 *
 * @param proces key of the process
 * @param gemeente CBS code
 * @param vervolgzaken whether people also do the tasks of the cases in which these go on; absent: they lie there
 * @param gewoonlijk what people fill in when a case says nothing else, by form
 */
record StoryFile(
        String proces,
        String gemeente,
        boolean vervolgzaken,
        Map<String, Map<String, Object>> gewoonlijk,
        List<Story> zaken) {

    private static final String PROCESS = "proces";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    StoryFile {
        gewoonlijk = gewoonlijk == null ? Map.of() : gewoonlijk;
    }

    static boolean isOne(Path file) throws IOException {
        return JSON.readTree(Files.readString(file)).has(PROCESS);
    }

    /** @throws IllegalArgumentException when the file cannot be replayed */
    static StoryFile read(Path file) throws IOException {
        StoryFile read = JSON.readValue(Files.readString(file), StoryFile.class);
        List<String> faults = read.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("bad input: " + String.join("; ", faults));
        }
        return read;
    }

    private List<String> faults() {
        if (proces == null || gemeente == null || zaken == null || zaken.isEmpty()) {
            return List.of("without proces, gemeente or zaken");
        }
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Story one : zaken) {
            if (!seen.add(one.id())) {
                faults.add(one.id() + ": occurs twice");
            }
            faults.addAll(one.faults());
        }
        return faults;
    }
}
