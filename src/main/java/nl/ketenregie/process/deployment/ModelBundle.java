package nl.ketenregie.process.deployment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What belongs together and is deployed together: the models, decision tables and forms of one process folder.
 *
 * @param slug name of the folder, and of the deployment
 * @param resources content by name relative to the repository, {@code processes/uwv-directe-lijn/uwv-directe-lijn.bpmn}
 */
record ModelBundle(String slug, SortedMap<String, byte[]> resources) {

    private static final Pattern FILE = Pattern.compile(".*/([a-z0-9-]+)\\.bpmn");
    private static final Pattern CALL = Pattern.compile("\\bcalledElement=\"([^\"$#]+)\"");
    private static final Pattern VERSION = Pattern.compile("\\bcamunda:versionTag=\"([^\"]+)\"");

    /** Ids of its processes: the names of their files. */
    Set<String> processes() {
        return resources.keySet().stream()
                .map(FILE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
    }

    /** Ids of the processes that it calls, its own included. */
    Set<String> calls() {
        return found(CALL).collect(Collectors.toSet());
    }

    /** The version tag that its models carry, {@code 1.0.0}. */
    String version() {
        return found(VERSION).findFirst().orElse("zonder versie");
    }

    /** Changes when a byte, a name or the number of files changes; the same on every machine. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
                digest.update((resource.getKey() + "\n" + resource.getValue().length + "\n")
                        .getBytes(StandardCharsets.UTF_8));
                digest.update(resource.getValue());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> found(Pattern pattern) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getKey().endsWith(".bpmn"))
                .flatMap(resource -> pattern.matcher(new String(resource.getValue(), StandardCharsets.UTF_8))
                        .results()
                        .map((MatchResult match) -> match.group(1)));
    }
}
