package nl.ketenregie.dossier;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds dossiers so that of two starts with one reference, also at the same moment, exactly one succeeds. */
@Repository
class NewDossiers {

    private final JdbcClient database;

    NewDossiers(JdbcClient database) {
        this.database = database;
    }

    /** @return false when the organisation used the reference before */
    boolean add(Dossier dossier) {
        return database.sql(
                                """
                                insert into dossier
                                    (id, case_number, process_key, process_name, municipality, organisation, reference, opened_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (organisation, reference) do nothing
                                """)
                        .params(
                                dossier.getId(),
                                dossier.caseNumber(),
                                dossier.processKey(),
                                dossier.processName(),
                                dossier.municipality(),
                                dossier.organisation(),
                                dossier.reference(),
                                Timestamp.from(dossier.openedAt()))
                        .update()
                == 1;
    }
}
