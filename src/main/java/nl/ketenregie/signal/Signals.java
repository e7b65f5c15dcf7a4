package nl.ketenregie.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.ProcessVariable;
import nl.ketenregie.process.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises signals and starts the process that gets each of them an answer, and word back to whoever raised it. */
@Service
@Transactional
public class Signals {

    private static final String PROCESS = "signaal-naar-beleid";
    private static final ProcessVariable<String> ADDRESSEE = ProcessVariable.of("ontvanger", String.class);
    private static final ProcessVariable<String> REPORTER = ProcessVariable.of("behandelaar", String.class);

    private final JdbcClient database;
    private final Workflow workflow;

    Signals(JdbcClient database, Workflow workflow) {
        this.database = database;
        this.workflow = workflow;
    }

    /** @param reporter role that hears what became of it */
    public void raise(Signal signal, String reporter, String municipalityName) {
        database.sql(
                        "insert into signal (id, theme, source, addressee, municipality, known_count, raised_on) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        signal.id(),
                        signal.theme(),
                        signal.source(),
                        signal.addressee(),
                        signal.municipality(),
                        signal.knownCount(),
                        signal.raisedOn())
                .update();
        Map<String, Object> facts = new HashMap<>();
        facts.put(ADDRESSEE.name(), signal.addressee());
        facts.put(REPORTER.name(), reporter);
        facts.put(CaseVariables.MUNICIPALITY.name(), signal.municipality());
        facts.put(CaseVariables.MUNICIPALITY_NAME.name(), municipalityName);
        facts.put(
                CaseVariables.CASE_NUMBER.name(),
                "SIG-" + signal.id().toString().substring(0, 8).toUpperCase());
        workflow.start(PROCESS, signal.id().toString(), facts);
    }

    /** The signal about this theme that was raised on or after the given day, if any. */
    public Optional<Signal> findSince(String source, String theme, LocalDate since) {
        return database.sql(
                        "select * from signal where source = ? and theme = ? and raised_on >= ? order by raised_on desc limit 1")
                .params(source, theme, since)
                .query(Signals::signal)
                .optional();
    }

    /** Find a signal by its id: the business key of its process. */
    public Optional<Signal> find(UUID id) {
        return database.sql("select * from signal where id = ?")
                .param(id)
                .query(Signals::signal)
                .optional();
    }

    /** One more case shows the same pattern while its signal is being answered. */
    public void addSighting(UUID signalId) {
        database.sql("update signal set known_count = known_count + 1 where id = ?")
                .param(signalId)
                .update();
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        return new Signal(
                row.getObject("id", UUID.class),
                row.getString("theme"),
                row.getString("source"),
                row.getString("addressee"),
                row.getString("municipality"),
                row.getInt("known_count"),
                row.getObject("raised_on", LocalDate.class));
    }
}
