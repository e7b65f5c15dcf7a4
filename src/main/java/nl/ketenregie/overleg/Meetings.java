package nl.ketenregie.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg.Participant;
import nl.ketenregie.overleg.Overleg.Status;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps meetings and who takes part in them. */
@Repository
class Meetings {

    /** Any number will do, as long as nothing else uses it. */
    private static final long BOOKING_LOCK = 4_206_118_310L;

    /** Who takes part, read along with the meeting. */
    private static final String SEATS = "(select jsonb_agg(seat order by role) from meeting_participant seat"
            + " where seat.meeting_id = meeting.id)";

    private final JdbcClient database;
    private final Seats seats;

    Meetings(JdbcClient database, Seats seats) {
        this.database = database;
        this.seats = seats;
    }

    /** In one statement: the meeting and who takes part. */
    void add(Overleg meeting, @Nullable LocalDate wantedFrom, Instant now) {
        database.sql(
                        """
                        with opened as (
                            insert into meeting
                                (id, number, subject_id, process_key, municipality, organiser, minutes, place, room, urgent,
                                 status, opened_at, wanted_from)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            returning id)
                        insert into meeting_participant (meeting_id, role, organisation, invited, attended)
                        select opened.id, seat.role, seat.organisation, seat.invited, seat.attended
                        from opened, jsonb_to_recordset(?::jsonb)
                            as seat(role text, organisation text, invited boolean, attended boolean)
                        """)
                .params(
                        meeting.id(),
                        meeting.number(),
                        meeting.subjectId(),
                        meeting.processKey(),
                        meeting.municipality(),
                        meeting.organiser(),
                        meeting.minutes(),
                        meeting.place(),
                        meeting.room(),
                        meeting.urgent(),
                        meeting.status().name(),
                        Timestamp.from(now),
                        wantedFrom,
                        seats.write(meeting.participants()))
                .update();
    }

    void addParticipant(UUID meeting, Participant participant) {
        database.sql(
                        """
                        insert into meeting_participant (meeting_id, role, organisation, invited, attended)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        meeting,
                        participant.role(),
                        participant.organisation(),
                        participant.invited(),
                        participant.attended())
                .update();
    }

    Optional<Overleg> find(UUID id) {
        return one("where id = ?", id);
    }

    /** The same, while nobody else can change it until the transaction ends. */
    Optional<Overleg> lock(UUID id) {
        return one("where id = ? for update", id);
    }

    Optional<Overleg> findLatestOf(UUID subject) {
        return one("where id = ? or subject_id = ? order by opened_at desc limit 1", subject, subject);
    }

    Optional<Overleg> lockLatestOf(UUID subject) {
        return one("where id = ? or subject_id = ? order by opened_at desc limit 1 for update", subject, subject);
    }

    /** What this organisation still has to come to, or asked for; the first to come first. */
    List<Overleg> findOpenOf(String organisation, Instant now) {
        return database.sql(
                        "select *, " + SEATS
                                + """
                         as seats from meeting
                        where status in ('GEVRAAGD', 'GEPLAND') and (ends_at is null or ends_at > :now)
                            and (organiser = :organisation
                                or status = 'GEPLAND' and exists (select 1 from meeting_participant
                                    where meeting_id = meeting.id and organisation = :organisation and left_at is null))
                        order by begins_at nulls first, number
                        """)
                .param("now", Timestamp.from(now))
                .param("organisation", organisation)
                .query(this::meeting)
                .list();
    }

    Optional<Overleg> findByNumber(String number) {
        return one("where number = ?", number);
    }

    /** An urgent meeting whose agenda is still open. */
    Optional<Overleg> findUrgentBeingPrepared(String municipality) {
        return one(
                """
                where municipality = ? and urgent and status in ('GEVRAAGD', 'GEPLAND')
                and not exists (select 1 from agenda_item where meeting_id = meeting.id) limit 1
                """,
                municipality);
    }

    private Optional<Overleg> one(String which, Object... parameters) {
        return database.sql("select *, " + SEATS + " as seats from meeting " + which)
                .params(parameters)
                .query(this::meeting)
                .optional();
    }

    /** Day from which the organiser wanted to meet. */
    Optional<LocalDate> findWantedFrom(UUID id) {
        return database.sql("select wanted_from from meeting where id = ? and wanted_from is not null")
                .param(id)
                .query(LocalDate.class)
                .optional();
    }

    /** One booking at a time: of two at the same moment the second sees the first. */
    void waitForTurnToBook() {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(BOOKING_LOCK)
                .query((row, number) -> true)
                .single();
    }

    void plan(Overleg meeting, LocalDateTime begin) {
        database.sql("update meeting set status = 'GEPLAND', begins_at = ?, ends_at = ? where id = ?")
                .params(timestamp(begin), timestamp(begin.plusMinutes(meeting.minutes())), meeting.id())
                .update();
    }

    /** A later moment is a new question to everybody. */
    void replan(Overleg meeting, LocalDateTime begin) {
        plan(meeting, begin);
        raiseSequence(meeting.id());
        database.sql("update meeting_participant set reply = null, replied_at = null where meeting_id = ?")
                .param(meeting.id())
                .update();
    }

    void countPuttingOff(UUID id) {
        database.sql("update meeting set times_moved = times_moved + 1 where id = ?")
                .param(id)
                .update();
    }

    void raiseSequence(UUID id) {
        database.sql("update meeting set sequence = sequence + 1 where id = ?")
                .param(id)
                .update();
    }

    void setStatus(UUID id, Status status) {
        database.sql("update meeting set status = ? where id = ?")
                .params(status.name(), id)
                .update();
    }

    void markInvited(UUID id, int sequence) {
        database.sql("update meeting set invited_sequence = ? where id = ?")
                .params(sequence, id)
                .update();
    }

    /** Sequence of the latest invitation; empty while nobody was invited. */
    Optional<Integer> findInvitedSequence(UUID id) {
        return database.sql("select invited_sequence from meeting where id = ? and invited_sequence is not null")
                .param(id)
                .query(Integer.class)
                .optional();
    }

    void leave(UUID id, String role, Instant now) {
        database.sql("update meeting_participant set left_at = ? where meeting_id = ? and role = ?")
                .params(Timestamp.from(now), id, role)
                .update();
    }

    void recordReply(UUID id, String organisation, Reply reply, boolean late, Instant now) {
        database.sql(
                        """
                        update meeting_participant set reply = ?, replied_late = ?, replied_at = ?
                        where meeting_id = ? and organisation = ? and invited
                        """)
                .params(reply.name(), late, Timestamp.from(now), id, organisation)
                .update();
    }

    void recordAttendance(UUID id, Collection<String> present) {
        database.sql("update meeting_participant set attended = role in (:present) where meeting_id = :id")
                .param("present", present)
                .param("id", id)
                .update();
    }

    void setAgenda(UUID id, List<AgendaItem> items) {
        database.sql("delete from agenda_item where meeting_id = ?").param(id).update();
        items.forEach(item -> database.sql(
                        "insert into agenda_item (meeting_id, number, signal_id, title) values (?, ?, ?, ?)")
                .params(id, item.number(), item.signalId(), item.title())
                .update());
    }

    List<AgendaItem> agenda(UUID id) {
        return database.sql("select * from agenda_item where meeting_id = ? order by number")
                .param(id)
                .query((row, number) -> new AgendaItem(
                        row.getInt("number"), row.getObject("signal_id", UUID.class), row.getString("title")))
                .list();
    }

    private Overleg meeting(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Overleg(
                id,
                row.getString("number"),
                row.getObject("subject_id", UUID.class),
                row.getString("process_key"),
                row.getString("municipality"),
                row.getString("organiser"),
                row.getInt("minutes"),
                row.getString("place"),
                row.getString("room"),
                row.getBoolean("urgent"),
                Status.valueOf(row.getString("status")),
                local(row.getTimestamp("begins_at")),
                row.getInt("sequence"),
                row.getInt("times_moved"),
                seats.read(row.getString("seats")),
                row.getObject("invited_sequence") != null);
    }

    static Timestamp timestamp(LocalDateTime moment) {
        return Timestamp.from(moment.atZone(PlatformClock.ZONE).toInstant());
    }

    static @Nullable LocalDateTime local(@Nullable Timestamp moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), PlatformClock.ZONE);
    }
}
