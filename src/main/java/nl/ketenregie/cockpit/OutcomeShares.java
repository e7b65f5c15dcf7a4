package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.CASE_PROCESS;
import static nl.ketenregie.metrics.Dimension.OTHER_TEAM;
import static nl.ketenregie.metrics.Dimension.OUTCOME;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How cases ended, by group of outcomes, and which share was solved informally. */
@Component
class OutcomeShares implements Part {

    private final Measurements measurements;
    private final OutcomeSettings groups;
    private final OutcomeNames names;

    OutcomeShares(Measurements measurements, OutcomeSettings groups, OutcomeNames names) {
        this.measurements = measurements;
        this.groups = groups;
        this.names = names;
    }

    @Override
    public String name() {
        return "uitkomsten";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<Key, Tally> tallies = tallies(question);
        List<Key> keys = List.copyOf(tallies.keySet());
        Protection.Row[] counts = tallies.values().stream()
                .map(tally -> new Protection.Row(tally.isOwn(), tally.count()))
                .toArray(Protection.Row[]::new);
        // the share tells the sum of one group, so each sum is protected as a total of its own
        BitSet hidden = new BitSet();
        boolean shareHidden = hide(hidden, keys, counts, key -> key.group() == OutcomeGroup.INFORMEEL_OPGELOST)
                | hide(
                        hidden,
                        keys,
                        counts,
                        key -> key.group() != OutcomeGroup.INFORMEEL_OPGELOST
                                && key.group().isOfResident())
                | hide(hidden, keys, counts, key -> !key.group().isOfResident());
        Protection protection = Protection.of(hidden, counts);
        Tally all = new Tally();
        Tally ofResidents = new Tally();
        Tally informal = new Tally();
        tallies.forEach((key, tally) -> {
            all.add(tally);
            if (key.group().isOfResident()) {
                ofResidents.add(tally);
            }
            if (key.group() == OutcomeGroup.INFORMEEL_OPGELOST) {
                informal.add(tally);
            }
        });
        boolean totalHidden = protection.hidesTotal() || all.isProtected();
        boolean noShare = shareHidden
                || totalHidden
                || ofResidents.count() == 0
                || (!all.isOwn() && Protection.isSmall(informal.count()));
        List<Row> rows = IntStream.range(0, keys.size())
                .mapToObj(i -> row(
                        keys.get(i),
                        protection.hides(i) ? null : counts(tallies, keys.get(i)),
                        totalHidden ? 0 : all.count()))
                .toList();
        return Answer.of(
                rows,
                new Total(
                        totalHidden ? null : all.count(),
                        noShare ? null : (double) informal.count() / ofResidents.count(),
                        totalHidden || (noShare && ofResidents.count() > 0)));
    }

    private static long counts(Map<Key, Tally> tallies, Key key) {
        Tally tally = tallies.get(key);
        return tally == null ? 0 : tally.count();
    }

    private Map<Key, Tally> tallies(Question question) {
        Map<Key, Tally> tallies = new TreeMap<>(
                Comparator.comparing(Key::group).thenComparing(Key::name).thenComparing(Key::outcome));
        Map<String, Key> keys = new HashMap<>();
        for (Cell cell :
                measurements.of(Measure.OUTCOME, question.scope(), Set.of(CASE_PROCESS, OUTCOME, OTHER_TEAM))) {
            String process = cell.at(CASE_PROCESS);
            String outcome = cell.at(OUTCOME);
            Key key = keys.computeIfAbsent(
                    process + ":" + outcome,
                    unseen -> new Key(groups.groupOf(process, outcome), outcome, names.nameOf(process, outcome)));
            tallies.computeIfAbsent(key, unseen -> new Tally())
                    .add(cell, question.viewer().isOf(cell.at(OTHER_TEAM)));
        }
        return tallies;
    }

    private static boolean hide(BitSet hidden, List<Key> keys, Protection.Row[] counts, Predicate<Key> which) {
        int[] chosen = IntStream.range(0, keys.size())
                .filter(i -> which.test(keys.get(i)))
                .toArray();
        Protection protection =
                Protection.of(IntStream.of(chosen).mapToObj(i -> counts[i]).toArray(Protection.Row[]::new));
        IntStream.range(0, chosen.length).filter(protection::hides).forEach(i -> hidden.set(chosen[i]));
        return protection.hidesTotal();
    }

    /** @param total 0 when nobody may know it */
    private static Row row(Key key, @Nullable Long count, long total) {
        return new Row(
                key.group().name(),
                key.group().label(),
                key.outcome(),
                key.name(),
                count,
                count == null || total == 0 ? null : (double) count / total,
                count == null);
    }

    private record Key(OutcomeGroup group, String outcome, String name) {}

    record Row(
            String groep,
            @Column("Groep") String groepNaam,
            String uitkomst,
            @Column("Uitkomst") String naam,
            @Column("Aantal") @Nullable Long aantal,
            @Column("Aandeel") @Nullable Double aandeel,
            @Column("Afgeschermd") boolean afgeschermd) {}

    record Total(@Nullable Long aantal, @Nullable Double aandeelInformeel, boolean afgeschermd) {}
}
