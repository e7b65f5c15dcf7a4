package nl.ketenregie.replay.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What goes into a form: what is usual, what the case says besides, with days counted from today. */
final class Answering {

    /** {@code vandaag}, {@code vandaag+14} or {@code vandaag-1}, in days. */
    private static final Pattern DAY = Pattern.compile("\\{vandaag(?:([+-])(\\d+))?}");

    private Answering() {}

    static Map<String, Object> merge(Map<String, Object> usual, Map<String, Object> besides, LocalDate today) {
        Map<String, Object> answers = new LinkedHashMap<>(usual);
        answers.putAll(besides);
        answers.values().removeIf(value -> value == null);
        answers.replaceAll((key, value) -> dated(value, today));
        return answers;
    }

    private static Object dated(Object value, LocalDate today) {
        if (value instanceof List<?> several) {
            return several.stream().map(one -> dated(one, today)).toList();
        }
        if (value instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> dated(one.getValue(), today), (a, b) -> b, LinkedHashMap::new));
        }
        return value instanceof String text ? dated(text, today) : value;
    }

    private static String dated(String text, LocalDate today) {
        Matcher day = DAY.matcher(text);
        return day.replaceAll(
                found -> today.plusDays(days(found.group(1), found.group(2))).toString());
    }

    private static long days(String sign, String count) {
        return count == null ? 0 : Long.parseLong(sign + count);
    }
}
