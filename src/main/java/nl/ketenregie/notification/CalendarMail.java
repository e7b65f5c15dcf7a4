package nl.ketenregie.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;

/**
 * A mail that a calendar understands (iMIP, RFC 6047): the text and the calendar are alternatives of each other, and the
 * method stands in the content type too. Outlook, Google and Apple show buttons for exactly that form.
 *
 * @param sender the organiser in the calendar: Google ignores a cancellation from anybody else
 * @param method REQUEST or CANCEL, as in the calendar
 * @param calendar the iCalendar object
 */
public record CalendarMail(String sender, String subject, String text, String method, String calendar) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    void writeTo(MimeMessage message, String mailbox) throws MessagingException {
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mailbox));
        message.setSubject(subject, UTF_8);
        message.setContent(new MimeMultipart("alternative", plainPart(), calendarPart()));
    }

    private MimeBodyPart plainPart() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8);
        return part;
    }

    private MimeBodyPart calendarPart() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(calendar, "text/calendar; charset=UTF-8; method=" + method);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
