package nl.ketenregie.process.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The models and forms of this repository, one {@link Models} per bundle; read without engine and without Spring. */
final class Repository {

    private static final Pattern DELEGATE = Pattern.compile("(?:class|JavaDelegate) (\\w+Delegate)\\b");

    private Repository() {}

    static List<Models> bundles() {
        return bundles(files());
    }

    /** @param files content by path, {@code processes/<slug>/<slug>.bpmn} */
    static List<Models> bundles(SortedMap<String, byte[]> files) {
        Map<String, SortedMap<String, byte[]>> bundles = new TreeMap<>();
        files.forEach((file, bytes) ->
                bundles.computeIfAbsent(folder(file), slug -> new TreeMap<>()).put(file, bytes));
        Surroundings surroundings = surroundings(files);
        return bundles.values().stream()
                .map(bundle -> ModelReader.read(bundle, surroundings))
                .toList();
    }

    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Stream.concat(filesBelow("processes"), filesBelow("forms"))
                .forEach(file -> files.put(file.toString().replace('\\', '/'), bytes(file)));
        return files;
    }

    static String folder(String file) {
        return file.replaceFirst(".*?([^/]+)/[^/]+$", "$1");
    }

    /** The main process before its parts, which a list of file names does not do. */
    static List<ProcessModel> mainFirst(Models bundle) {
        return bundle.processes().stream()
                .sorted(Comparator.comparing(ProcessModel::id))
                .toList();
    }

    static String base(String file) {
        return Path.of(file).getFileName().toString().replaceFirst("\\..*$", "");
    }

    static String text(String file) {
        return new String(bytes(Path.of(file)), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Surroundings surroundings(SortedMap<String, byte[]> files) {
        Models all = ModelReader.read(files, new KnownSurroundings(Set.of(), Set.of(), List.of(), List.of(), Set.of()));
        Set<String> decisions = all.decisions().stream()
                .flatMap(file -> file.all(org.camunda.bpm.model.dmn.instance.Decision.class))
                .map(decision -> decision.getId())
                .collect(Collectors.toSet());
        return new KnownSurroundings(delegates(), Set.of("agenda"), all.processes(), all.forms(), decisions);
    }

    /** The steps that the sources offer, as classes or as beans. */
    private static Set<String> delegates() {
        return filesBelow("src/main/java")
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> DELEGATE.matcher(text(file.toString())).results())
                .map(match -> match.group(1))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> filesBelow(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
