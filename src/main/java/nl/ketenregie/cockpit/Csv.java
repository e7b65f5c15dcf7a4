package nl.ketenregie.cockpit;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;

/** Writes records as a file that a Dutch spreadsheet opens: semicolons, decimal commas, a byte order mark. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NEW_LINE = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Csv() {}

    static String of(List<? extends Record> rows, Class<? extends Record> type) {
        List<RecordComponent> columns = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Column.class))
                .toList();
        return table(Stream.concat(
                Stream.of(columns.stream()
                        .map(column -> column.getAnnotation(Column.class).value())
                        .toList()),
                rows.stream().map(row -> columns.stream()
                        .map(column -> text(value(column, row)))
                        .toList())));
    }

    static String table(Stream<List<String>> rows) {
        return rows.map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")) + NEW_LINE)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    static String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return String.format(Locale.forLanguageTag("nl"), "%.4f", number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof OffsetDateTime moment) {
            return MOMENT.format(moment.atZoneSameInstant(PlatformClock.ZONE));
        }
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }

    /** A spreadsheet would run a text that begins like a formula, so it is marked as text. */
    private static String cell(String text) {
        boolean formula =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9]+(,[0-9]+)?");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static @Nullable Object value(RecordComponent column, Record row) {
        try {
            var accessor = column.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
