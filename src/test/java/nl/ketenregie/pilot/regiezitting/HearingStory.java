package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.TestMail;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a story of this pilot begins, and how it is told: the meeting, the mails, and how it ended. */
@TestComponent
class HearingStory {

    private final Cases cases;
    private final Dossiers dossiers;
    private final Overleggen overleggen;
    private final JdbcClient database;
    private final PlatformClock clock;

    HearingStory(Cases cases, Dossiers dossiers, Overleggen overleggen, JdbcClient database, PlatformClock clock) {
        this.cases = cases;
        this.dossiers = dossiers;
        this.overleggen = overleggen;
        this.database = database;
        this.clock = clock;
    }

    /** It is Monday 2 March 2026, and everybody is free: meetings of other stories are no part of this one. */
    void begin() {
        cases.endAll();
        database.sql("truncate meeting cascade").update();
        database.sql("delete from unavailability").update();
        cases.goTo(Hearing.MONDAY);
        TestMail.forget();
    }

    void end() {
        cases.endAll();
        clock.run();
    }

    Overleg hearingOf(Case asked) {
        return overleggen.findLatestOf(Hearing.dossier(asked)).orElseThrow();
    }

    LocalDateTime momentOf(Case asked) {
        return Objects.requireNonNull(hearingOf(asked).begin());
    }

    /** Subjects of the mails to this mailbox, in the order in which they came. */
    static List<String> mailsTo(String mailbox) {
        return TestMail.received().stream()
                .filter(mail -> {
                    try {
                        return Arrays.stream(mail.getAllRecipients())
                                .anyMatch(to -> to.toString().equals(mailbox));
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    void assertEnded(Case asked, RegiezittingUitkomst outcome) {
        assertThat(asked.isRunning()).as("still waiting: %s", asked.waitsFor()).isFalse();
        assertThat(dossiers.get(Hearing.dossier(asked)).outcome()).isEqualTo(outcome.name());
    }
}
