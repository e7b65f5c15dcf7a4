package nl.ketenregie.cockpit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The processes that the monitor is about: those that people start, not the building blocks in them. */
@Component
class Pilots {

    private final JdbcClient database;

    Pilots(JdbcClient database) {
        this.database = database;
    }

    List<Pilot> all() {
        return processes("key_ in (select key_ from act_re_procdef where startable_)", "");
    }

    /** Also a process that only others call. */
    Optional<Pilot> findAny(String process) {
        return processes("key_ = ?", process).stream().findFirst();
    }

    private List<Pilot> processes(String which, String process) {
        JdbcClient.StatementSpec query = database.sql(
                """
                        select key_, (array_agg(coalesce(nullif(name_, ''), key_) order by version_ desc))[1],
                               string_agg(distinct lpad(version_::text, 9, '0'), ',' order by lpad(version_::text, 9, '0') desc)
                        from act_re_procdef
                        where %s
                        group by key_ order by 2
                        """
                        .formatted(which));
        return (process.isEmpty() ? query : query.param(process))
                .query((row, number) -> new Pilot(
                        row.getString(1),
                        row.getString(2),
                        Stream.of(row.getString(3).split(","))
                                .map(Integer::valueOf)
                                .toList()))
                .list();
    }

    Optional<Pilot> find(String code) {
        return all().stream().filter(pilot -> pilot.code().equals(code)).findFirst();
    }

    /** What people read for each process, also for a building block, by its key. */
    Map<String, String> names() {
        return database
                .sql(
                        "select distinct on (key_) key_, coalesce(nullif(name_, ''), key_) from act_re_procdef order by key_, version_ desc")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
