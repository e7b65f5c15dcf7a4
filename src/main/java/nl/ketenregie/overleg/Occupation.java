package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the room and the organisations of a meeting are taken: by other meetings, or because they said so. */
@Repository
class Occupation {

    private final JdbcClient database;

    Occupation(JdbcClient database) {
        this.database = database;
    }

    List<Busy> of(Overleg meeting, LocalDateTime from, LocalDateTime until) {
        return database.sql(
                        """
                        select null as organisation, room, begins_at as starts_at, ends_at
                        from meeting
                        where room = :room and id <> :id and status = 'GEPLAND'
                            and begins_at < :until and ends_at > :from
                        union
                        select p.organisation, null, m.begins_at, m.ends_at
                        from meeting m join meeting_participant p on p.meeting_id = m.id
                        where p.organisation in (:organisations) and p.invited and p.left_at is null
                            and m.id <> :id and m.status = 'GEPLAND' and m.begins_at < :until and m.ends_at > :from
                        union
                        select organisation, room, starts_at, ends_at
                        from unavailability
                        where (room = :room or organisation in (:organisations)) and starts_at < :until and ends_at > :from
                        order by starts_at
                        """)
                .param("id", meeting.id())
                .param("room", Objects.requireNonNullElse(meeting.room(), ""))
                .param("organisations", withAtLeastOne(meeting.expectedOrganisations()))
                .param("from", Meetings.timestamp(from))
                .param("until", Meetings.timestamp(until))
                .query((row, number) -> new Busy(
                        row.getString("organisation"),
                        row.getString("room"),
                        Objects.requireNonNull(Meetings.local(row.getTimestamp("starts_at"))),
                        Objects.requireNonNull(Meetings.local(row.getTimestamp("ends_at")))))
                .list();
    }

    /** SQL knows no empty list. */
    private static List<String> withAtLeastOne(List<String> organisations) {
        return organisations.isEmpty() ? List.of("") : organisations;
    }
}
