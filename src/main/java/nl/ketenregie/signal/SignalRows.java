package nl.ketenregie.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of signals. */
@Repository
class SignalRows {

    /** Who saw it: whoever reported it or what is linked to it, and every organisation behind a count that raised it. */
    private static final String SEEN_BY =
            """
            select reported.organisation
            from signal reported where reported.id = lead.id or reported.linked_to = lead.id
            union
            select seen.organisation
            from signal counted join sighting seen on seen.source = counted.source and seen.theme = counted.pattern
            where counted.id = lead.id or counted.linked_to = lead.id
            """;

    private final JdbcClient database;

    SignalRows(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, String number, NewSignal signal, LocalDate raisedOn) {
        database.sql(
                        """
                        insert into signal (id, number, theme, pattern, body, source, addressee, municipality,
                                            organisation, reporter_role, known_count, raised_on, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NIEUW')
                        """)
                .params(
                        id,
                        number,
                        signal.theme(),
                        signal.pattern(),
                        signal.body(),
                        signal.source(),
                        signal.addressee(),
                        signal.municipality(),
                        signal.organisation(),
                        signal.reporterRole(),
                        signal.knownCount(),
                        raisedOn)
                .update();
    }

    Optional<Signal> find(String condition, Object... parameters) {
        return database.sql("select * from signal where " + condition)
                .params(parameters)
                .query(SignalRows::signal)
                .optional();
    }

    List<Signal> all(String condition, Object... parameters) {
        return database.sql("select * from signal where " + condition)
                .params(parameters)
                .query(SignalRows::signal)
                .list();
    }

    /** Decides about a signal and answers, in the same breath, which others say the same. */
    List<Signal> decide(UUID id, String outcome, LocalDate day) {
        return database.sql(
                        """
                        with decided as (
                            update signal set outcome = ?, discussed_on = ?, status = 'BESPROKEN'
                            where id = ? and status <> 'GESLOTEN')
                        select * from signal where linked_to = ? order by raised_on, number
                        """)
                .params(outcome, day, id, id)
                .query(SignalRows::signal)
                .list();
    }

    /** @param change of columns, with its parameters before those of the condition */
    int change(String change, @Nullable Object... parameters) {
        return database.sql("update signal set " + change).params(parameters).update();
    }

    int changeAll(Collection<UUID> ids, String change) {
        return ids.isEmpty()
                ? 0
                : database.sql("update signal set " + change + " and id in (:ids)")
                        .param("ids", ids)
                        .update();
    }

    List<String> organisationsThatSaw(UUID id) {
        return database.sql("select saw from signal lead, lateral (" + SEEN_BY
                        + ") seen_by(saw) where lead.id = ? order by saw")
                .param(id)
                .query(String.class)
                .list();
    }

    List<Signal> candidates(String municipality) {
        return database.sql("select lead.* from signal lead"
                        + " where municipality = ? and status = 'WACHT' and linked_to is null"
                        + " order by case priority when 'spoed' then 1 when 'agenda' then 2 else 3 end,"
                        + " score desc nulls last, (select count(*) from (" + SEEN_BY + ") seen_by) desc,"
                        + " raised_on, number")
                .param(municipality)
                .query(SignalRows::signal)
                .list();
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("theme"),
                row.getString("pattern"),
                row.getString("title"),
                row.getString("body"),
                row.getString("source"),
                row.getString("addressee"),
                row.getString("municipality"),
                row.getString("organisation"),
                row.getString("reporter_role"),
                row.getInt("known_count"),
                row.getObject("raised_on", LocalDate.class),
                Signal.Status.valueOf(row.getString("status")),
                row.getObject("linked_to", UUID.class),
                row.getString("priority"),
                row.getObject("score", Integer.class),
                row.getString("about_role"),
                row.getString("outcome"),
                row.getString("effect"),
                row.getObject("discussed_on", LocalDate.class),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
