package nl.ketenregie.cockpit;

import static nl.ketenregie.metrics.Dimension.CASE_PROCESS;
import static nl.ketenregie.metrics.Dimension.MUNICIPALITY;
import static nl.ketenregie.metrics.Dimension.OTHER_TEAM;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenregie.metrics.Cell;
import nl.ketenregie.metrics.Measure;
import nl.ketenregie.metrics.Measurements;
import nl.ketenregie.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom it takes longest: the cases of each process in each municipality, and how long those that were closed took. */
@Component
class ForWhom implements Part {

    private static final String NOWHERE = "Zonder gemeente";

    private final Measurements measurements;
    private final JdbcClient database;
    private final CaseConditions conditions;
    private final Pilots pilots;
    private final Partners partners;

    ForWhom(
            Measurements measurements,
            JdbcClient database,
            CaseConditions conditions,
            Pilots pilots,
            Partners partners) {
        this.measurements = measurements;
        this.database = database;
        this.conditions = conditions;
        this.pilots = pilots;
        this.partners = partners;
    }

    @Override
    public String name() {
        return "voor-wie";
    }

    @Override
    public Class<? extends Record> rowType() {
        return Row.class;
    }

    @Override
    public Answer answer(Question question) {
        Map<Group, Tally> ended = ended(question);
        Map<Group, Tally> running = running(question);
        List<Group> groups = Stream.concat(ended.keySet().stream(), running.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Group::process).thenComparing(Group::municipality))
                .toList();
        Tally none = new Tally();
        Map<String, String> names = pilots.names();
        Protection protection = Protection.of(groups.stream()
                .map(group -> protectedRow(ended.getOrDefault(group, none), running.getOrDefault(group, none)))
                .toArray(Protection.Row[]::new));
        return Answer.of(IntStream.range(0, groups.size())
                .mapToObj(i -> row(
                        groups.get(i),
                        names,
                        protection.hides(i),
                        ended.getOrDefault(groups.get(i), none),
                        running.getOrDefault(groups.get(i), none)))
                .toList());
    }

    private static Protection.Row protectedRow(Tally ended, Tally running) {
        return new Protection.Row(ended.isOwn() && running.isOwn(), ended.count(), running.count());
    }

    private Map<Group, Tally> ended(Question question) {
        Map<Group, Tally> ended = new HashMap<>();
        for (Cell cell :
                measurements.of(Measure.CASE, question.scope(), Set.of(CASE_PROCESS, MUNICIPALITY, OTHER_TEAM))) {
            ended.computeIfAbsent(new Group(cell.at(CASE_PROCESS), cell.at(MUNICIPALITY)), unseen -> new Tally())
                    .add(cell, question.viewer().isOf(cell.at(OTHER_TEAM)));
        }
        return ended;
    }

    private Map<Group, Tally> running(Question question) {
        Map<Group, Tally> running = new HashMap<>();
        conditions
                .fill(
                        database.sql("select c.process, coalesce(c.municipality, ''), coalesce(c.lead, ''), count(*)"
                                + " from case_fact c where " + conditions.of(Behind.LOPEND, question)
                                + " group by 1, 2, 3"),
                        question)
                .query(row -> {
                    running.computeIfAbsent(new Group(row.getString(1), row.getString(2)), unseen -> new Tally())
                            .count(row.getLong(4), question.viewer().isOf(row.getString(3)));
                });
        return running;
    }

    private Row row(Group group, Map<String, String> names, boolean hidden, Tally ended, Tally running) {
        return new Row(
                group.process(),
                names.getOrDefault(group.process(), group.process()),
                group.municipality(),
                group.municipality().isEmpty() ? NOWHERE : partners.nameOfMunicipality(group.municipality()),
                hidden ? null : ended.count(),
                hidden ? null : running.count(),
                hidden ? null : Minutes.median(ended.durations()),
                hidden ? null : Minutes.p90(ended.durations()),
                hidden);
    }

    private record Group(String process, String municipality) {}

    record Row(
            String proces,
            @Column("Proces") String procesNaam,
            String gemeente,
            @Column("Gemeente") String gemeenteNaam,
            @Column("Afgesloten") @Nullable Long afgesloten,
            @Column("Lopend") @Nullable Long lopend,
            @Column("Mediaan (minuten)") @Nullable Long mediaanMinuten,
            @Column("P90 (minuten)") @Nullable Long p90Minuten,
            @Column("Afgeschermd") boolean afgeschermd) {}
}
