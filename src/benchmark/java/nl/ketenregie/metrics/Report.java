package nl.ketenregie.metrics;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints what was measured, as the tables of the documentation. */
final class Report {

    void line(String text) {
        System.out.println(text);
        System.out.flush();
    }

    void table(String... heads) {
        line("");
        row((Object[]) heads);
        line("|---".repeat(heads.length) + "|");
    }

    void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ')
                    .append(cell instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : cell)
                    .append(" |");
        }
        line(row.toString());
    }

    /** Whether something else was busy too: then a figure says little. */
    void machine() {
        line("load average: %.2f on %d cores"
                .formatted(
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().availableProcessors()));
    }
}
