package nl.ketenregie.overleg;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.TestMail;
import org.springframework.lang.Nullable;

/** Words for the stories about meetings. */
final class Meets {

    static final String LOKET = "utrecht@loket.example";
    static final String RAADSLIEDEN = "raadslieden@utrecht.example";
    static final String GEMEENTE = "signalen@gemeente-utrecht.example";
    static final String ADVOCATEN = "piket@advocaten.example";

    private Meets() {}

    static NewOverleg asked(String... roles) {
        return new NewOverleg(null, "planning", "0344", "secretariaat", Set.of(roles), 90, "Stadskantoor", null, false);
    }

    static NewOverleg inRoom(String... roles) {
        return new NewOverleg(
                null, "planning", "0344", "secretariaat", Set.of(roles), 90, "Stadskantoor", "raadzaal", false);
    }

    static NewOverleg urgent(String... roles) {
        return new NewOverleg(null, "planning", "0344", "secretariaat", Set.of(roles), 90, "Stadskantoor", null, true);
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    static void clockAt(PlatformClock clock, String moment) {
        clock.setTo(at(moment).atZone(PlatformClock.ZONE).toInstant());
    }

    /** What reached this mailbox since the last time that mail was forgotten, in order. */
    static List<MimeMessage> mailsTo(String mailbox) {
        return TestMail.received().stream()
                .filter(mail -> recipients(mail).contains(mailbox))
                .toList();
    }

    static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String calendarText(MimeMessage mail) {
        return part(mail, 1);
    }

    static String plainText(MimeMessage mail) {
        return part(mail, 0);
    }

    /** Read by another library than the one that wrote it. */
    static ICalendar calendar(MimeMessage mail) {
        return Biweekly.parse(calendarText(mail)).first();
    }

    private static String part(MimeMessage mail, int number) {
        try (InputStream content =
                ((Multipart) mail.getContent()).getBodyPart(number).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A calendar answers to an invitation, in the way of Outlook: a REPLY with the answer of one attendee. */
    static void answers(MimeMessage invitation, String mailbox, String status) {
        ICalendar calendar = calendar(invitation);
        answers(
                calendar.getEvents().get(0).getUid().getValue(),
                mailbox,
                status,
                calendar.getEvents().get(0).getSequence().getValue());
    }

    static void answers(String uid, String mailbox, String status, @Nullable Integer sequence) {
        deliver(
                "Accepted: Afspraak",
                """
                BEGIN:VCALENDAR
                METHOD:REPLY
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                ATTENDEE;PARTSTAT=%s;CN=Iemand:mailto:%s
                COMMENT;LANGUAGE=nl-NL:Fenna kan alleen in de ochtend
                UID:%s
                SUMMARY;LANGUAGE=nl-NL:Geaccepteerd: Afspraak
                DTSTART;TZID=W. Europe Standard Time:20260302T100000
                DTEND;TZID=W. Europe Standard Time:20260302T113000
                DTSTAMP:20260101T120000Z
                %sEND:VEVENT
                END:VCALENDAR
                """
                        .formatted(status, mailbox, uid, sequence == null ? "" : "SEQUENCE:" + sequence + "\n")
                        .replace("\n", "\r\n"));
    }

    static void deliver(String subject, String calendar) {
        try {
            MimeMessage mail = new MimeMessage((Session) null);
            mail.setFrom(new InternetAddress("fenna@loket.example"));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(TestMail.MAILBOX));
            mail.setSubject(subject);
            mail.setContent(calendar, "text/calendar; charset=utf-8; method=REPLY");
            mail.saveChanges();
            TestMail.deliver(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
