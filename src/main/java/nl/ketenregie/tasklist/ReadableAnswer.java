package nl.ketenregie.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ketenregie.tasklist.FormWords.Question;
import org.jspecify.annotations.Nullable;

/** An answer as it is kept (codes, JSON lists, ISO dates), as people read it: one line, or a line for each choice or row. */
final class ReadableAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'om' H.mm 'uur'", DUTCH);
    private static final String ISO_DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String ISO_MOMENT = ISO_DAY + "T\\d\\d:\\d\\d(:\\d\\d)?";

    private ReadableAnswer() {}

    static List<String> of(Question question, String answer) {
        return switch (question.type()) {
            case "dynamiclist" -> lines(answer, row -> row(question.columns(), row));
            case "checklist", "taglist" -> lines(answer, choice -> chosen(question, choice.asText()));
            case "select", "radio" -> List.of(chosen(question, answer));
            case "textfield", "textarea" -> List.of(answer);
            default -> of(answer);
        };
    }

    /** Without a form that says what kind of answer it is. */
    static List<String> of(String answer) {
        return answer.startsWith("[")
                ? lines(answer, one -> one.isObject() ? row(Map.of(), one) : plain(one.asText()))
                : List.of(plain(answer));
    }

    private static String chosen(Question question, String code) {
        return question.options().getOrDefault(code, code);
    }

    /** An answer that was struck, or was never a list, is text. */
    private static List<String> lines(String answer, Function<JsonNode, String> line) {
        try {
            JsonNode list = JSON.readTree(answer);
            return list.isArray()
                    ? StreamSupport.stream(list.spliterator(), false).map(line).toList()
                    : List.of(answer);
        } catch (JsonProcessingException e) {
            return List.of(answer);
        }
    }

    private static String row(Map<String, Question> columns, JsonNode row) {
        Stream<String> asked = columns.keySet().stream();
        Stream<String> other = row.properties().stream().map(Map.Entry::getKey);
        return Stream.concat(asked, other)
                .distinct()
                .filter(key -> !row.path(key).asText().isBlank())
                .map(key -> cell(columns.get(key), key, row.path(key).asText()))
                .collect(Collectors.joining(" "));
    }

    private static String cell(@Nullable Question column, String key, String answer) {
        String label = column == null || column.label().isBlank() ? key : column.label();
        String value = String.join(", ", column == null ? of(answer) : of(column, answer));
        return label + (label.endsWith("?") ? " " : ": ") + value + (value.endsWith(".") ? "" : ".");
    }

    private static String plain(String answer) {
        if (answer.matches(ISO_DAY)) {
            return DAY.format(LocalDate.parse(answer));
        }
        if (answer.matches(ISO_MOMENT)) {
            return MOMENT.format(LocalDateTime.parse(answer));
        }
        return switch (answer) {
            case "true" -> "ja";
            case "false" -> "nee";
            default -> answer;
        };
    }
}
