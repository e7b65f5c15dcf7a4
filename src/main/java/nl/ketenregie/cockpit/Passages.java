package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.OTHER_TEAM;
import static nl.ketenregie.metrics.Dimension.TEAM;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long cases wait between two organisations: from the end of the step of one until the other takes the next one on. */
@Component
class Passages implements Part {

    private final Measurements measurements;
    private final Teams teams;

    Passages(Measurements measurements, Teams teams) {
        this.measurements = measurements;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "overgangen";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<Pair, Tally> pairs = new LinkedHashMap<>();
        for (Cell cell : measurements.of(Measure.PAIR, question.scope(), Set.of(TEAM, OTHER_TEAM))) {
            Pair pair = new Pair(teams.organisation(cell.at(OTHER_TEAM)), teams.organisation(cell.at(TEAM)));
            if (!pair.from().equals(pair.to())) {
                boolean own =
                        question.viewer().isOf(pair.from()) || question.viewer().isOf(pair.to());
                pairs.computeIfAbsent(pair, unseen -> new Tally()).add(cell, own);
            }
        }
        List<Map.Entry<Pair, Tally>> order = List.copyOf(pairs.entrySet());
        Protection protection = Protection.of(List.copyOf(pairs.values()));
        return Answer.of(IntStream.range(0, order.size())
                .mapToObj(i -> row(
                        order.get(i).getKey(),
                        protection.hides(i) ? null : order.get(i).getValue()))
                .sorted(Comparator.comparing(Row::aantal, Comparator.nullsFirst(Comparator.<Long>naturalOrder()))
                        .reversed()
                        .thenComparing(Row::vanNaam)
                        .thenComparing(Row::naarNaam))
                .toList());
    }

    private Row row(Pair pair, @Nullable Tally shown) {
        return new Row(
                pair.from(),
                teams.nameOf(pair.from()),
                pair.to(),
                teams.nameOf(pair.to()),
                shown == null ? null : shown.count(),
                shown == null ? null : Minutes.median(shown.durations()),
                shown == null ? null : Minutes.p90(shown.durations()),
                shown == null);
    }

    private record Pair(String from, String to) {}

    record Row(
            String van,
            @Column("Van") String vanNaam,
            String naar,
            @Column("Naar") String naarNaam,
            @Column("Aantal") @Nullable Long aantal,
            @Column("Wachten, mediaan (minuten)") @Nullable Long mediaanMinuten,
            @Column("Wachten, P90 (minuten)") @Nullable Long p90Minuten,
            @Column("Afgeschermd") boolean afgeschermd) {}
}
