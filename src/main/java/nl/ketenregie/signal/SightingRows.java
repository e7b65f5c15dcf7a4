package nl.ketenregie.signal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which theme was seen on which day in which case. */
@Repository
class SightingRows {

    private final JdbcClient database;

    SightingRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Until the end of the transaction nobody else counts this theme, so that of two cases at the same moment one raises
     * the signal and the other is added to it.
     *
     * @return false when the case was counted for this theme before
     */
    boolean add(Sighting sighting) {
        return database.sql(
                                """
                                insert into sighting (source, theme, subject_id, municipality, organisation, seen_on)
                                select ?, ?, ?, ?, ?, ?
                                where pg_advisory_xact_lock(hashtext(?)) is not null
                                on conflict do nothing
                                """)
                        .params(
                                sighting.source(),
                                sighting.theme(),
                                sighting.subjectId(),
                                sighting.municipality(),
                                sighting.organisation(),
                                sighting.seenOn(),
                                "sighting " + sighting.source() + " " + sighting.theme())
                        .update()
                == 1;
    }

    /** What was seen before an earlier signal about it was closed has been answered, and does not count again. */
    int countUnanswered(Sighting sighting) {
        return database.sql(
                        """
                        select count(*) from sighting
                        where source = ? and theme = ? and seen_on >= ?
                          and seen_on > coalesce(
                            (select max((closed_at at time zone 'Europe/Amsterdam')::date) from signal
                             where source = ? and pattern = ? and status = 'GESLOTEN'), date '0001-01-01')
                        """)
                .params(
                        sighting.source(),
                        sighting.theme(),
                        sighting.seenOn().minusDays(sighting.threshold().days()),
                        sighting.source(),
                        sighting.theme())
                .query(Integer.class)
                .single();
    }

    /** @param until first day that does not count */
    int countTheme(String theme, String municipality, LocalDate from, LocalDate until) {
        return database.sql(
                        """
                        select
                          (select count(*) from signal
                           where theme = :theme and municipality = :municipality and pattern is null
                             and raised_on >= :from and raised_on < :until)
                        + (select count(*) from sighting seen
                           where municipality = :municipality and seen_on >= :from and seen_on < :until
                             and (theme = :theme or exists (select 1 from signal counted
                                  where counted.source = seen.source and counted.pattern = seen.theme
                                    and counted.theme = :theme)))
                        """)
                .param("theme", theme)
                .param("municipality", municipality)
                .param("from", from)
                .param("until", until)
                .query(Integer.class)
                .single();
    }
}
