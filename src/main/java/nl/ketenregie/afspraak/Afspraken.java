package nl.ketenregie.afspraak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.AgreedList;
import nl.ketenregie.afspraak.Afspraak.NewAfspraak;
import nl.ketenregie.afspraak.Afspraak.Status;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps agreements and what becomes of them. */
@Service
@Transactional
public class Afspraken {

    private static final String LIST = "afspraken";

    private final JdbcClient database;
    private final Partners partners;
    private final PlatformClock clock;
    private final ObjectMapper json;

    Afspraken(JdbcClient database, Partners partners, PlatformClock clock, ObjectMapper json) {
        this.database = database;
        this.partners = partners;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Adds agreements; their numbers go on where the last one stopped. A list that was added before is not added again.
     *
     * @param municipality CBS code: decides which organisation fulfils the role of an owner
     * @return all agreements on the subject, in the order in which they were made
     * @throws InvalidInput when nobody fulfils the role of an owner, or a day is in the past; nothing is added then
     */
    public List<Afspraak> record(UUID subject, String municipality, AgreedList agreed) {
        int row = 0;
        for (NewAfspraak one : agreed.rows()) {
            row++;
            checkOwner(LIST, "In rij " + row + " van de afspraken", one.owner(), municipality);
            checkDay(LIST, "In rij " + row + " van de afspraken", one.due());
        }
        return database.sql(
                        """
                        with added as (
                            insert into afspraak (subject_id, number, owner, what, due_on, status, source)
                            select :subject,
                                   (select coalesce(max(number), 0) from afspraak where subject_id = :subject) + place,
                                   owner, what, due, 'GEMAAKT', :source
                            from rows from (jsonb_to_recordset(:rows::jsonb) as (owner text, what text, due date))
                                with ordinality as agreed(owner, what, due, place)
                            where not exists (select 1 from afspraak where source = :source)
                            returning *)
                        select * from afspraak where subject_id = :subject union all select * from added order by number
                        """)
                .param("subject", subject)
                .param("source", agreed.source())
                .param("rows", json(agreed.rows()))
                .query(Afspraken::afspraak)
                .list();
    }

    private String json(List<NewAfspraak> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the subject has no such agreement: a fault in the model */
    public Afspraak get(UUID subject, int number) {
        return find(subject, number).orElseThrow(() -> missing(subject, number));
    }

    public Optional<Afspraak> find(UUID subject, int number) {
        return database.sql("select * from afspraak where subject_id = ? and number = ?")
                .params(subject, number)
                .query(Afspraken::afspraak)
                .optional();
    }

    /** In the order in which they were made. */
    public List<Afspraak> of(UUID subject) {
        return database.sql("select * from afspraak where subject_id = ? order by number")
                .param(subject)
                .query(Afspraken::afspraak)
                .list();
    }

    /** Hands it to its owner. */
    Afspraak open(UUID subject, int number) {
        return database.sql("update afspraak set status = ? where subject_id = ? and number = ? returning *")
                .params(Status.LOPEND.name(), subject, number)
                .query(Afspraken::afspraak)
                .optional()
                .orElseThrow(() -> missing(subject, number));
    }

    void close(UUID subject, int number, Status last) {
        setStatus(subject, number, last);
    }

    /** What is not done yet, lapses. */
    void withdraw(UUID subject) {
        database.sql("update afspraak set status = ? where subject_id = ? and status in (?, ?)")
                .params(Status.VERVALLEN.name(), subject, Status.GEMAAKT.name(), Status.LOPEND.name())
                .update();
    }

    /**
     * Gives it another owner or another day, or both; what is empty stays as it is.
     *
     * @throws InvalidInput when nobody fulfils the role, the day is in the past, or the old day is over and there is no new one
     */
    void change(UUID subject, int number, String municipality, Optional<String> owner, Optional<LocalDate> due) {
        Afspraak now = get(subject, number);
        owner.ifPresent(role -> checkOwner("nieuweEigenaar", "Bij de nieuwe eigenaar", role, municipality));
        if (due.isEmpty() && now.due().isBefore(clock.today())) {
            throw new InvalidInput(
                    "nieuweDatum", "De afgesproken dag is voorbij. Kies een nieuwe dag waarop het klaar moet zijn.");
        }
        due.ifPresent(day -> checkDay("nieuweDatum", "Bij de nieuwe dag", day));
        database.sql("update afspraak set owner = ?, due_on = ? where subject_id = ? and number = ?")
                .params(owner.orElse(now.owner()), due.orElse(now.due()), subject, number)
                .update();
    }

    private static IllegalStateException missing(UUID subject, int number) {
        return new IllegalStateException("Afspraak " + number + " bestaat niet bij " + subject);
    }

    private void setStatus(UUID subject, int number, Status status) {
        database.sql("update afspraak set status = ? where subject_id = ? and number = ?")
                .params(status.name(), subject, number)
                .update();
    }

    private void checkOwner(String field, String where, String role, String municipality) {
        if (partners.findFulfilment(role, municipality).isEmpty()) {
            throw new InvalidInput(
                    field,
                    where + " staat de rol '" + role
                            + "', maar geen organisatie vervult die in deze gemeente. Kies een andere eigenaar.");
        }
    }

    private void checkDay(String field, String where, LocalDate day) {
        if (day.isBefore(clock.today())) {
            throw new InvalidInput(field, where + " ligt de dag in het verleden. Kies vandaag of een latere dag.");
        }
    }

    private static Afspraak afspraak(ResultSet row, int number) throws SQLException {
        return new Afspraak(
                row.getObject("subject_id", UUID.class),
                row.getInt("number"),
                row.getString("owner"),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class),
                Status.valueOf(row.getString("status")));
    }
}
