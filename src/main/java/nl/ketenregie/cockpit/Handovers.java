package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.MUNICIPALITY;
import static nl.ketenregie.metrics.Dimension.OTHER_TEAM;
import static nl.ketenregie.metrics.Dimension.OUTCOME;
import static nl.ketenregie.metrics.Dimension.TEAM;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many residents were handed over from one role to another, and what the other said. */
@Component
class Handovers implements Part {

    private final Measurements measurements;
    private final Teams teams;

    Handovers(Measurements measurements, Teams teams) {
        this.measurements = measurements;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "overdrachten";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<Pair, Results> pairs =
                new TreeMap<>(Comparator.comparing(Pair::from).thenComparing(Pair::to));
        for (Cell cell :
                measurements.of(Measure.HANDOVER, question.scope(), Set.of(TEAM, OTHER_TEAM, OUTCOME, MUNICIPALITY))) {
            String sender = teams.organisation(cell.at(TEAM), cell.at(MUNICIPALITY));
            String receiver = teams.organisation(cell.at(OTHER_TEAM), cell.at(MUNICIPALITY));
            if (question.isOfPartner(sender, receiver)) {
                boolean own =
                        question.viewer().isOf(sender) || question.viewer().isOf(receiver);
                pairs.computeIfAbsent(new Pair(cell.at(TEAM), cell.at(OTHER_TEAM)), unseen -> new Results())
                        .add(cell, own);
            }
        }
        List<Pair> order = List.copyOf(pairs.keySet());
        Protection protection =
                Protection.of(pairs.values().stream().map(Results::counts).toArray(Protection.Row[]::new));
        return Answer.of(IntStream.range(0, order.size())
                .mapToObj(i -> row(order.get(i), protection.hides(i) ? null : pairs.get(order.get(i))))
                .toList());
    }

    private static Row row(Pair pair, @Nullable Results shown) {
        return new Row(
                pair.from(),
                Words.sentence(pair.from()),
                pair.to(),
                Words.sentence(pair.to()),
                shown == null ? null : shown.all.count(),
                shown == null ? null : shown.count(Result.AANGENOMEN),
                shown == null ? null : shown.count(Result.TERUGGEGEVEN),
                shown == null ? null : shown.count(Result.NIET_BEANTWOORD),
                shown == null ? null : shown.count(Result.OVERIG),
                shown == null ? null : Minutes.median(shown.all.durations()),
                shown == null);
    }

    private enum Result {
        AANGENOMEN,
        TERUGGEGEVEN,
        NIET_BEANTWOORD,
        /** The resident did not consent or did not come, or the case ended before there was an answer. */
        OVERIG;

        static Result of(String code) {
            return switch (code) {
                case "overgedragen" -> AANGENOMEN;
                case "teruggegeven" -> TERUGGEGEVEN;
                case "niet-beantwoord" -> NIET_BEANTWOORD;
                default -> OVERIG;
            };
        }
    }

    private static final class Results {
        private final Tally all = new Tally();
        private final Map<Result, Tally> tallies = new EnumMap<>(Result.class);

        void add(Cell cell, boolean own) {
            all.add(cell, own);
            tallies.computeIfAbsent(Result.of(cell.at(OUTCOME)), unseen -> new Tally())
                    .add(cell, own);
        }

        long count(Result result) {
            Tally tally = tallies.get(result);
            return tally == null ? 0 : tally.count();
        }

        Protection.Row counts() {
            return new Protection.Row(
                    all.isOwn(),
                    count(Result.AANGENOMEN),
                    count(Result.TERUGGEGEVEN),
                    count(Result.NIET_BEANTWOORD),
                    count(Result.OVERIG));
        }
    }

    private record Pair(String from, String to) {}

    record Row(
            String van,
            @Column("Van") String vanNaam,
            String naar,
            @Column("Naar") String naarNaam,
            @Column("Aangeboden") @Nullable Long aangeboden,
            @Column("Aangenomen") @Nullable Long aangenomen,
            @Column("Teruggegeven") @Nullable Long teruggegeven,
            @Column("Niet beantwoord") @Nullable Long nietBeantwoord,
            @Column("Overig") @Nullable Long overig,
            @Column("Duur, mediaan (minuten)") @Nullable Long mediaanMinuten,
            @Column("Afgeschermd") boolean afgeschermd) {}
}
