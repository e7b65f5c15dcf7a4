package nl.ketenregie.pilot.uwvdirectelijn;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cause was seen on which day: short codes, no text about anybody. */
@Repository
class LineCauses {

    private final JdbcClient database;

    LineCauses(JdbcClient database) {
        this.database = database;
    }

    void record(UUID dossierId, String cause, LocalDate seenOn) {
        database.sql("insert into uwv_line_cause (dossier_id, cause, seen_on) values (?, ?, ?)")
                .params(dossierId, cause, seenOn)
                .update();
    }

    int countSince(String cause, LocalDate since) {
        return database.sql("select count(*) from uwv_line_cause where cause = ? and seen_on >= ?")
                .params(cause, since)
                .query(Integer.class)
                .single();
    }
}
