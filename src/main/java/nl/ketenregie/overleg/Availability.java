package nl.ketenregie.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When organisations and rooms cannot take part in a meeting, as they said themselves. */
@Service
@Transactional
public class Availability {

    private final JdbcClient database;
    private final OverlegSettings settings;
    private final Moments moments;

    Availability(JdbcClient database, OverlegSettings settings, Moments moments) {
        this.database = database;
        this.settings = settings;
        this.moments = moments;
    }

    /**
     * @param organisation id, or null when it is about a room
     * @param room id, or null when it is about an organisation
     */
    public record Absence(
            UUID id, @Nullable String organisation, @Nullable String room, LocalDateTime from, LocalDateTime until) {}

    /** @throws InvalidInput when it ends before it begins */
    public Absence block(String organisation, LocalDateTime from, LocalDateTime until) {
        return add(new Absence(UUID.randomUUID(), organisation, null, from, until));
    }

    /** @throws InvalidInput when there is no such room, or it ends before it begins */
    public Absence blockRoom(String room, LocalDateTime from, LocalDateTime until) {
        if (settings.findRoom(room).isEmpty()) {
            throw new InvalidInput("ruimte", "Deze ruimte is er niet; kies een ruimte uit de lijst.");
        }
        return add(new Absence(UUID.randomUUID(), null, room, from, until));
    }

    /** What is still to come. */
    public List<Absence> of(String organisation) {
        return database.sql("select * from unavailability where organisation = ? and ends_at > ? order by starts_at")
                .params(organisation, Meetings.timestamp(moments.now()))
                .query(Availability::absence)
                .list();
    }

    /** The rooms that are closed, still to come. */
    public List<Absence> ofRooms() {
        return database.sql("select * from unavailability where room is not null and ends_at > ? order by starts_at")
                .params(Meetings.timestamp(moments.now()))
                .query(Availability::absence)
                .list();
    }

    /** @return false when the organisation has no such absence */
    public boolean free(UUID id, String organisation) {
        return database.sql("delete from unavailability where id = ? and organisation = ?")
                        .params(id, organisation)
                        .update()
                == 1;
    }

    /** @return false when no room has such an absence */
    public boolean freeRoom(UUID id) {
        return database.sql("delete from unavailability where id = ? and room is not null")
                        .param(id)
                        .update()
                == 1;
    }

    private Absence add(Absence absence) {
        if (!absence.until().isAfter(absence.from())) {
            throw new InvalidInput("tot", "Het einde moet na het begin liggen; pas 'van' of 'tot' aan.");
        }
        if (absence.until().isBefore(moments.now())) {
            throw new InvalidInput("tot", "Deze tijd ligt in het verleden; kies een latere tijd.");
        }
        database.sql("insert into unavailability (id, organisation, room, starts_at, ends_at) values (?, ?, ?, ?, ?)")
                .params(
                        absence.id(),
                        absence.organisation(),
                        absence.room(),
                        Meetings.timestamp(absence.from()),
                        Meetings.timestamp(absence.until()))
                .update();
        return absence;
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("room"),
                Objects.requireNonNull(Meetings.local(row.getTimestamp("starts_at"))),
                Objects.requireNonNull(Meetings.local(row.getTimestamp("ends_at"))));
    }
}
