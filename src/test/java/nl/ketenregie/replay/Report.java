package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Expected beside found, one line for every case. */
public record Report(List<Line> lines) {

    private static final String GOOD = "✓";
    private static final String WRONG = "✗";

    /** @param text "UWV-01 ✓ lijnGeschikt true/true ✓ ..." */
    public record Line(boolean asExpected, String text) {}

    /** Compares the fields that the file expects something of, with null for "there is none". */
    public static Line compare(String id, JsonNode expected, Map<String, String> found) {
        boolean all = found.keySet().stream()
                .filter(expected::has)
                .allMatch(field -> matches(expected.get(field), found.get(field)));
        String fields = found.keySet().stream()
                .filter(expected::has)
                .map(field -> "%s %s/%s %s"
                        .formatted(
                                field,
                                text(expected.get(field)),
                                found.get(field),
                                matches(expected.get(field), found.get(field)) ? GOOD : WRONG))
                .collect(Collectors.joining("  "));
        return new Line(all, "%-8s %s  %s".formatted(id, all ? GOOD : WRONG, fields));
    }

    public static Line failed(String id, String reason) {
        return new Line(false, "%-8s %s  %s".formatted(id, WRONG, reason));
    }

    public String summary() {
        return "%d of %d cases as expected".formatted(asExpected(), lines.size());
    }

    public boolean allAsExpected() {
        return asExpected() == lines.size();
    }

    private long asExpected() {
        return lines.stream().filter(Line::asExpected).count();
    }

    private static boolean matches(JsonNode expected, String found) {
        return Objects.equals(text(expected), found);
    }

    private static String text(JsonNode expected) {
        return expected.isNull() ? null : expected.asText();
    }
}
