package nl.ketenregie.signal;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.PersonalDataRefused;
import nl.ketenregie.process.PlatformClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * That personal data was refused, and never what it was: the data protection officer sees where people need help, and
 * whether something was shared already that has to be reported (AVG art. 33).
 */
@Service
class RefusedTexts {

    private static final String OUTSIDE = "onbekend";

    private final JdbcClient database;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final PlatformClock clock;

    RefusedTexts(JdbcClient database, Partners partners, CurrentUser currentUser, PlatformClock clock) {
        this.database = database;
        this.partners = partners;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** In a transaction of its own, because the one in which the text was refused is rolled back. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(PersonalDataRefused refused) {
        database.sql("insert into refused_text (id, form, organisation, kinds, refused_at) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        refused.form(),
                        partners.findByGroups(currentUser.groups())
                                .map(Organisation::id)
                                .orElse(OUTSIDE),
                        refused.kinds().stream().map(Enum::name).sorted().toArray(String[]::new),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Newest week first. A text in which two kinds were found counts for both. */
    @Transactional(readOnly = true)
    List<Weekly> perWeek() {
        return database.sql(
                        """
                        select to_char(refused_at at time zone 'Europe/Amsterdam', 'IYYY"-W"IW') as week, kind, count(*)
                        from refused_text, unnest(kinds) as kind
                        group by week, kind
                        order by week desc, kind
                        """)
                .query((row, number) -> new Weekly(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /**
     * The names are Dutch because people read them.
     *
     * @param week ISO week, {@code 2026-W48}
     * @param soort a kind of personal data, {@code BSN}
     */
    record Weekly(String week, String soort, int aantal) {}
}
