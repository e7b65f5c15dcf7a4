package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.MUNICIPALITY;
import static nl.ketenregie.metrics.Dimension.OUTCOME;
import static nl.ketenregie.metrics.Dimension.PERIOD;
import static nl.ketenregie.metrics.Dimension.TEAM;

import java.time.LocalDate;
import java.time.YearMonth;
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

/** How many statutory terms were met, ran out or lapsed each month. */
@Component
class TermsKept implements Part {

    private final Measurements measurements;
    private final Teams teams;

    TermsKept(Measurements measurements, Teams teams) {
        this.measurements = measurements;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "termijnen";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Month.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<YearMonth, Ended> months = new TreeMap<>();
        Ended total = new Ended();
        for (Cell cell : measurements.of(Measure.TERM, question.scope(), Set.of(PERIOD, OUTCOME, TEAM, MUNICIPALITY))) {
            String organisation = teams.organisation(cell.at(TEAM), cell.at(MUNICIPALITY));
            if (question.isOfPartner(organisation)) {
                boolean own = question.viewer().isOf(organisation);
                months.computeIfAbsent(YearMonth.from(cell.period()), unseen -> new Ended())
                        .add(cell, own);
                total.add(cell, own);
            }
        }
        if (months.isEmpty()) {
            return Answer.of(List.of(), new Total(0L, 0L, 0L, null, false));
        }
        LocalDate last = question.scope().to();
        for (YearMonth month = YearMonth.from(question.scope().from());
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            months.computeIfAbsent(month, quiet -> new Ended());
        }
        List<Map.Entry<YearMonth, Ended>> order = List.copyOf(months.entrySet());
        Protection protection =
                Protection.of(months.values().stream().map(Ended::counts).toArray(Protection.Row[]::new));
        boolean totalHidden =
                protection.hidesTotal() || Protection.of(total.counts()).hides(0);
        return Answer.of(
                IntStream.range(0, order.size())
                        .mapToObj(i -> month(order.get(i).getKey(), order.get(i).getValue(), protection.hides(i)))
                        .toList(),
                total.shown(totalHidden));
    }

    private static Month month(YearMonth month, Ended ended, boolean hidden) {
        Total row = ended.shown(hidden);
        return new Month(
                month.toString(),
                row.gehaald(),
                row.verstreken(),
                row.vervallen(),
                row.aandeelGehaald(),
                row.afgeschermd());
    }

    private enum Result {
        GEHAALD,
        VERSTREKEN,
        VERVALLEN;

        static Result of(String code) {
            return switch (code) {
                case "gehaald" -> GEHAALD;
                case "verstreken" -> VERSTREKEN;
                default -> VERVALLEN;
            };
        }
    }

    private static final class Ended {
        private final Map<Result, Tally> tallies = new EnumMap<>(Result.class);

        void add(Cell cell, boolean own) {
            tally(Result.of(cell.at(OUTCOME))).add(cell, own);
        }

        private Tally tally(Result result) {
            return tallies.computeIfAbsent(result, unseen -> new Tally());
        }

        private long count(Result result) {
            return tally(result).count();
        }

        Protection.Row counts() {
            return new Protection.Row(
                    tallies.values().stream().allMatch(Tally::isOwn),
                    count(Result.GEHAALD),
                    count(Result.VERSTREKEN),
                    count(Result.VERVALLEN));
        }

        Total shown(boolean hidden) {
            long met = count(Result.GEHAALD);
            long decided = met + count(Result.VERSTREKEN);
            return hidden
                    ? new Total(null, null, null, null, true)
                    : new Total(
                            met,
                            count(Result.VERSTREKEN),
                            count(Result.VERVALLEN),
                            decided == 0 ? null : (double) met / decided,
                            false);
        }
    }

    record Month(
            @Column("Maand") String maand,
            @Column("Gehaald") @Nullable Long gehaald,
            @Column("Verstreken") @Nullable Long verstreken,
            @Column("Vervallen") @Nullable Long vervallen,
            @Column("Aandeel gehaald") @Nullable Double aandeelGehaald,
            @Column("Afgeschermd") boolean afgeschermd) {}

    record Total(
            @Nullable Long gehaald,
            @Nullable Long verstreken,
            @Nullable Long vervallen,
            @Nullable Double aandeelGehaald,
            boolean afgeschermd) {}
}
