package nl.ketenregie.overleg;

import static nl.ketenregie.overleg.Meets.LOKET;
import static nl.ketenregie.overleg.Meets.asked;
import static nl.ketenregie.overleg.Meets.at;
import static nl.ketenregie.overleg.Meets.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.TestMail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What calendars answer is recorded and removed from the mailbox; what we do not understand waits there for a person. */
@MeetingTest
@ExtendWith(OutputCaptureExtension.class)
class OverlegRepliesTest {

    @Autowired
    private OverlegReplies replies;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    private Overleg meeting;
    private MimeMessage invitation;

    @BeforeEach
    void theLoketIsInvited() {
        List.of("agenda_item", "meeting_participant", "meeting", "unavailability")
                .forEach(table -> database.sql("delete from " + table).update());
        Meets.clockAt(clock, "2026-01-05T09:00");
        TestMail.forget();
        meeting = overleggen.open(asked("juridisch-loket", "gemeente-beleid"));
        overleggen.setMoment(meeting.id(), at("2026-03-02T10:00"));
        overleggen.invite(meeting.id());
        invitation = mailsTo(LOKET).get(0);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void theAnswersOfCalendarsAreRecordedAndTheirMailsRemoved() throws Exception {
        Meets.answers(invitation, LOKET, "ACCEPTED");
        Meets.answers(invitation, "Signalen@Gemeente-Utrecht.example", "TENTATIVE");
        replies.read();
        assertThat(replyOf("juridisch-loket")).isEqualTo(Reply.AANWEZIG);
        assertThat(replyOf("gemeente-beleid")).isEqualTo(Reply.MISSCHIEN);
        assertThat(TestMail.inMailbox()).isEmpty();

        Meets.answers(invitation, LOKET, "DECLINED");
        replies.read();
        assertThat(replyOf("juridisch-loket")).isEqualTo(Reply.AFWEZIG);
    }

    @Test
    void anAnswerWithoutASequenceCounts() throws Exception {
        Meets.answers(Invitation.uid(meeting), LOKET, "ACCEPTED", null);
        replies.read();
        assertThat(replyOf("juridisch-loket")).isEqualTo(Reply.AANWEZIG);
    }

    @Test
    void anAnswerAboutAnEarlierMomentIsNoAnswerAboutTheNewOne() throws Exception {
        overleggen.move(meeting.id(), at("2026-03-03T10:00"));
        Meets.answers(invitation, LOKET, "ACCEPTED");
        replies.read();
        assertThat(replyOf("juridisch-loket")).isNull();
        assertThat(TestMail.inMailbox()).isEmpty();
    }

    @Test
    void anAnswerAboutACancelledMeetingIsRecordedAsSuchAndAnsweredOnce() throws Exception {
        overleggen.cancel(meeting.id());
        TestMail.forget();
        Meets.answers(Invitation.uid(meeting), LOKET, "ACCEPTED", 0);
        replies.read();
        Meets.answers(Invitation.uid(meeting), LOKET, "DECLINED", 0);
        replies.read();

        assertThat(database.sql(
                                "select reply || '/' || replied_late from meeting_participant where meeting_id = ? and role = 'juridisch-loket'")
                        .param(meeting.id())
                        .query(String.class)
                        .single())
                .isEqualTo("AFWEZIG/true");
        assertThat(mailsTo(LOKET)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Dit overleg gaat niet door");
            assertThat(String.valueOf(mail.getContent()))
                    .contains("Dit overleg gaat niet door; uw antwoord is niet nodig.");
        });
        assertThat(TestMail.inMailbox()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodStaysFlaggedAndIsLoggedWithoutContent(CapturedOutput log) throws Exception {
        Meets.answers("onbekend@elders.example", LOKET, "ACCEPTED", 0);
        Meets.answers(UUID.randomUUID() + "@overleg.ketenregie", LOKET, "ACCEPTED", 0);
        Meets.answers(invitation, "piket@advocaten.example", "ACCEPTED");
        Meets.answers(invitation, LOKET, "DELEGATED");
        Meets.deliver("Vraag van Fenna", "BEGIN:VCALENDAR\r\nDit is geen agenda van Fenna");
        Meets.deliver("Vraag van Fenna", "");
        replies.read();

        assertThat(TestMail.inMailbox()).hasSize(6);
        for (MimeMessage mail : TestMail.inMailbox()) {
            assertThat(mail.isSet(Flags.Flag.FLAGGED)).isTrue();
            assertThat(mail.isSet(Flags.Flag.SEEN)).isFalse();
        }
        assertThat(log).contains("UNKNOWN").doesNotContain("Fenna", "Iemand", "elders.example");
        assertThat(replyOf("juridisch-loket")).isNull();

        replies.read();
        assertThat(TestMail.inMailbox()).hasSize(6);
    }

    @Test
    void aMailboxThatCannotBeReachedIsReadTheNextTime() throws Exception {
        TestMail.whileDown(replies::readOnSchedule);
        Meets.answers(invitation, LOKET, "ACCEPTED");
        replies.readOnSchedule();
        assertThat(replyOf("juridisch-loket")).isEqualTo(Reply.AANWEZIG);
    }

    private @Nullable Reply replyOf(String role) {
        return overleggen.get(meeting.id()).participants().stream()
                .filter(participant -> participant.role().equals(role))
                .findFirst()
                .orElseThrow()
                .reply();
    }
}
