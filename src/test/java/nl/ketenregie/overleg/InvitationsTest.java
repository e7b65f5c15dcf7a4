package nl.ketenregie.overleg;

import static nl.ketenregie.overleg.Meets.ADVOCATEN;
import static nl.ketenregie.overleg.Meets.GEMEENTE;
import static nl.ketenregie.overleg.Meets.LOKET;
import static nl.ketenregie.overleg.Meets.RAADSLIEDEN;
import static nl.ketenregie.overleg.Meets.asked;
import static nl.ketenregie.overleg.Meets.at;
import static nl.ketenregie.overleg.Meets.calendar;
import static nl.ketenregie.overleg.Meets.calendarText;
import static nl.ketenregie.overleg.Meets.inRoom;
import static nl.ketenregie.overleg.Meets.mailsTo;
import static nl.ketenregie.overleg.Meets.plainText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations reach a real mail server, another library reads them, and they tell nothing about the subject. */
@MeetingTest
class InvitationsTest {

    private static final String TITLE_OF_ITEM = "Beslagvrije voet te laag";

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void nothingIsPlanned() {
        List.of("agenda_item", "meeting_participant", "meeting", "unavailability")
                .forEach(table -> database.sql("delete from " + table).update());
        Meets.clockAt(clock, "2026-01-05T09:00");
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void anInvitationUpdateAndCancellationAreOneAppointmentToACalendar() {
        Overleg meeting = invited("2026-03-02T10:00");
        overleggen.move(meeting.id(), at("2026-03-03T14:00"));
        overleggen.cancel(meeting.id());

        List<MimeMessage> mails = mailsTo(LOKET);
        assertThat(mails)
                .extracting(MimeMessage::getSubject)
                .containsExactly("Afspraak", "Gewijzigde afspraak", "Afspraak gaat niet door");
        List<ICalendar> calendars = mails.stream().map(Meets::calendar).toList();
        assertThat(calendars)
                .extracting(one -> one.getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(calendars)
                .allSatisfy(one -> assertThat(one.validate(ICalVersion.V2_0)).isEmpty());
        List<VEvent> events =
                calendars.stream().map(one -> one.getEvents().get(0)).toList();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .containsOnly(meeting.id() + "@overleg.ketenregie");
        assertThat(events).extracting(event -> event.getSequence().getValue()).containsExactly(0, 1, 2);
        assertThat(events)
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
        assertThat(events.get(1).getDateStart().getValue().toInstant())
                .isEqualTo(java.time.Instant.parse("2026-03-03T13:00:00Z"));
    }

    @Test
    void anInvitationNamesOrganiserAndEveryOrganisationOnce() throws Exception {
        invited("2026-03-02T10:00");
        MimeMessage mail = mailsTo(RAADSLIEDEN).get(0);
        VEvent event = calendar(mail).getEvents().get(0);
        assertThat(event.getOrganizer().getEmail()).isEqualTo(TestMail.MAILBOX);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly(TestMail.MAILBOX);
        assertThat(event.getAttendees())
                .extracting(
                        attendee -> attendee.getEmail(),
                        attendee -> String.valueOf(
                                attendee.getRole() == null
                                        ? attendee.getParticipationLevel().getValue(ICalVersion.V2_0)
                                        : attendee.getRole().getValue()),
                        attendee -> attendee.getParticipationStatus().getValue(),
                        attendee -> attendee.getRsvp())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(LOKET, "REQ-PARTICIPANT", "NEEDS-ACTION", true),
                        org.assertj.core.groups.Tuple.tuple(GEMEENTE, "REQ-PARTICIPANT", "NEEDS-ACTION", true),
                        org.assertj.core.groups.Tuple.tuple(RAADSLIEDEN, "CHAIR", "NEEDS-ACTION", true));
        assertThat(TestMail.received()).hasSize(3);
    }

    @Test
    void aMailIsAnAlternativeOfTextAndCalendarAsOutlookWantsIt() throws Exception {
        invited("2026-03-02T10:00");
        MimeMessage mail = mailsTo(LOKET).get(0);
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        jakarta.mail.Multipart parts = (jakarta.mail.Multipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType().toLowerCase())
                .startsWith("text/calendar")
                .contains("method=request", "charset=utf-8");
        assertThat(plainText(mail))
                .contains("Wanneer: maandag 2 maart 2026, van 10.00 tot 11.30 uur", "Ruimte: Raadzaal");
        assertThat(calendarText(mail).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20T10:00,2026-01-20T09:00:00Z",
        "2026-07-21T10:00,2026-07-21T08:00:00Z",
        "2026-03-29T10:00,2026-03-29T08:00:00Z",
        "2026-03-28T10:00,2026-03-28T09:00:00Z",
        "2026-10-25T10:00,2026-10-25T09:00:00Z",
    })
    void tenOClockIsTenOClockInWinterAndSummer(String moment, String utc) {
        invited(moment);
        MimeMessage mail = mailsTo(LOKET).get(0);
        ICalendar calendar = calendar(mail);
        assertThat(calendarText(mail))
                .contains("DTSTART;TZID=Europe/Amsterdam:" + moment.replaceAll("[-:]", "") + "00");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(java.time.Instant.parse(utc));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(java.time.Instant.parse(utc).plusSeconds(90 * 60));
        VTimezone zone =
                calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getComponent();
        assertThat(zone.getTimezoneId().getValue()).isEqualTo("Europe/Amsterdam");
        assertThat(zone.getDaylightSavingsTime()).singleElement().satisfies(summer -> {
            assertThat(summer.getTimezoneOffsetFrom().getValue().toString()).isEqualTo("+0100");
            assertThat(summer.getTimezoneOffsetTo().getValue().toString()).isEqualTo("+0200");
        });
        assertThat(zone.getStandardTimes()).singleElement().satisfies(winter -> {
            assertThat(winter.getTimezoneOffsetFrom().getValue().toString()).isEqualTo("+0200");
            assertThat(winter.getTimezoneOffsetTo().getValue().toString()).isEqualTo("+0100");
        });
    }

    @Test
    void noMailAndNoCalendarTellsWhatAMeetingIsAbout() throws Exception {
        UUID signal = UUID.randomUUID();
        Overleg meeting = overleggen.open(inRoom("juridisch-loket", "gemeente-beleid", "voorzitter"));
        overleggen.setAgenda(meeting.id(), List.of(new AgendaItem(1, signal, TITLE_OF_ITEM)));
        overleggen.setMoment(meeting.id(), at("2026-03-02T10:00"));
        overleggen.invite(meeting.id());
        invitations.announceAgenda(overleggen.get(meeting.id()));
        overleggen.leave(meeting.id(), "gemeente-beleid");
        overleggen.move(meeting.id(), at("2026-03-03T10:00"));
        overleggen.cancel(meeting.id());

        assertThat(TestMail.received()).hasSizeGreaterThan(10);
        for (MimeMessage mail : TestMail.received()) {
            assertThat(everything(mail))
                    .contains(meeting.number())
                    .doesNotContain(TITLE_OF_ITEM, signal.toString(), "Stadskantoor", "signaal", "planning", "SIG-");
        }
        VEvent event = calendar(mailsTo(LOKET).get(0)).getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Afspraak");
        assertThat(event.getLocation().getValue()).isEqualTo("Raadzaal");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Nummer: " + meeting.number() + "\nInloggen: http://localhost:8080/camunda/app/tasklist/");
    }

    @Test
    void aStepThatIsTriedAgainMailsNobodyTwice() {
        Overleg meeting = overleggen.open(asked("juridisch-loket", "gemeente-beleid", "voorzitter"));
        overleggen.setMoment(meeting.id(), at("2026-03-02T10:00"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    overleggen.invite(meeting.id());
                    throw new IllegalStateException("de stap mislukt na het versturen");
                }))
                .hasMessageContaining("de stap mislukt");
        overleggen.invite(meeting.id());
        overleggen.invite(meeting.id());
        assertThat(TestMail.received()).hasSize(3);
    }

    @Test
    void whileTheMailServerIsDownTheInvitationFailsAndGoesOutLater() {
        Overleg meeting = overleggen.open(asked("juridisch-loket", "gemeente-beleid"));
        overleggen.setMoment(meeting.id(), at("2026-03-02T10:00"));
        TestMail.whileDown(() -> assertThatThrownBy(() -> overleggen.invite(meeting.id()))
                .isInstanceOf(org.springframework.mail.MailException.class));
        overleggen.invite(meeting.id());
        assertThat(TestMail.received()).hasSize(2);
    }

    @Test
    void whoLeavesIsTheOnlyOneWhoHearsItAndNoLongerHearsOfTheRest() {
        Overleg meeting = invited("2026-03-02T10:00");
        TestMail.forget();
        overleggen.leave(meeting.id(), "gemeente-beleid");

        assertThat(TestMail.received()).hasSize(1);
        ICalendar calendar = calendar(mailsTo(GEMEENTE).get(0));
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(calendar.getEvents().get(0).getAttendees())
                .extracting(attendee -> attendee.getEmail())
                .containsExactly(GEMEENTE);

        overleggen.move(meeting.id(), at("2026-03-03T10:00"));
        assertThat(mailsTo(GEMEENTE)).hasSize(1);
        VEvent update = calendar(mailsTo(LOKET).get(0)).getEvents().get(0);
        assertThat(update.getSequence().getValue()).isEqualTo(2);
        assertThat(update.getAttendees())
                .extracting(attendee -> attendee.getEmail())
                .containsExactlyInAnyOrder(LOKET, RAADSLIEDEN);
        assertThat(overleggen.get(meeting.id()).participants())
                .filteredOn(participant -> participant.role().equals("gemeente-beleid"))
                .singleElement()
                .matches(Overleg.Participant::left);
    }

    @Test
    void anOrganisationWithASecondSeatStaysInvited() {
        Overleg meeting = overleggen.open(asked("sociaal-raadslieden", "voorzitter", "advocaat"));
        overleggen.setMoment(meeting.id(), at("2026-03-02T10:00"));
        overleggen.invite(meeting.id());
        TestMail.forget();
        overleggen.leave(meeting.id(), "sociaal-raadslieden");
        assertThat(TestMail.received()).isEmpty();
        overleggen.leave(meeting.id(), "advocaat");
        assertThat(mailsTo(ADVOCATEN)).hasSize(1);
    }

    @Test
    void nobodyHearsThatAMeetingIsOffWhoNeverHeardOfIt() {
        Overleg meeting = overleggen.open(asked("juridisch-loket"));
        overleggen.cancel(meeting.id());
        assertThat(TestMail.received()).isEmpty();
    }

    private Overleg invited(String moment) {
        Overleg meeting = overleggen.open(inRoom("juridisch-loket", "gemeente-beleid", "voorzitter"));
        overleggen.setMoment(meeting.id(), at(moment));
        return overleggen.invite(meeting.id());
    }

    private static String everything(MimeMessage mail) throws Exception {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        mail.writeTo(source);
        boolean hasParts = mail.getContentType().startsWith("multipart");
        String parts = hasParts
                ? plainText(mail) + calendarText(mail).replaceAll("\r\n ", "")
                : String.valueOf(mail.getContent());
        return source.toString(StandardCharsets.UTF_8) + mail.getSubject() + parts;
    }
}
