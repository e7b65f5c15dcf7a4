package nl.ketenregie.process.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small process that observes every rule, with its form and decision table; tests break it in one place at a time. */
final class Example {

    static final String PROCESS = "voorbeeld.bpmn";
    static final String DECISION = "decide-route.dmn";
    static final String FORM = "answer.form";

    private static final Path FOLDER = Path.of("src/test/resources/models/voorbeeld");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    static Example good() {
        Example example = new Example();
        List.of(PROCESS, DECISION, FORM).forEach(file -> example.files.put(file, read(file)));
        return example;
    }

    Example with(String file, String text, String instead) {
        String good = new String(file(file), StandardCharsets.UTF_8);
        if (!good.contains(text)) {
            throw new IllegalArgumentException("Het voorbeeld bevat niet: " + text);
        }
        return with(file, good.replace(text, instead));
    }

    Example with(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Example without(String file) {
        files.remove(file);
        return this;
    }

    byte[] file(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
