package nl.ketenregie.overleg;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * An answer to an invitation, as a calendar sent it (iTIP REPLY). Nothing else of the mail is read or kept: no sender, no
 * comment.
 *
 * @param mailbox of the organisation that answers
 * @param sequence of the invitation that was answered; some calendars leave it out
 */
record ReplyMail(UUID meeting, String mailbox, Reply reply, Optional<Integer> sequence) {

    private static final int LARGEST_CALENDAR = 256 * 1024;
    private static final int DEEPEST_NESTING = 5;
    private static final String SCHEME = "mailto:";

    /** Empty when the mail holds no answer that we understand. */
    static Optional<ReplyMail> read(Part mail) throws MessagingException, IOException {
        Optional<Part> part = findCalendar(mail, DEEPEST_NESTING);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = part.get().getInputStream()) {
            byte[] start = content.readNBytes(LARGEST_CALENDAR + 1);
            return start.length > LARGEST_CALENDAR ? Optional.empty() : read(start);
        }
    }

    private static Optional<ReplyMail> read(byte[] calendar) throws IOException {
        try {
            return answerIn(new CalendarBuilder().build(new java.io.ByteArrayInputStream(calendar)));
        } catch (ParserException | RuntimeException e) {
            // whatever a stranger can write, the library may throw; the mail is put aside for a person
            return Optional.empty();
        }
    }

    private static Optional<ReplyMail> answerIn(Calendar calendar) {
        boolean isReply = calendar.getProperty(Property.METHOD)
                .filter(ImmutableMethod.REPLY::equals)
                .isPresent();
        if (!isReply) {
            return Optional.empty();
        }
        return calendar.<CalendarComponent>getComponents(net.fortuna.ical4j.model.Component.VEVENT).stream()
                .findFirst()
                .flatMap(ReplyMail::answerIn);
    }

    private static Optional<ReplyMail> answerIn(CalendarComponent event) {
        Optional<UUID> meeting =
                event.getProperty(Property.UID).map(Property::getValue).flatMap(Invitation::meetingId);
        Optional<Attendee> attendee = event.getProperty(Property.ATTENDEE);
        Optional<Reply> reply = attendee.flatMap(
                        one -> one.<PartStat>getParameter(net.fortuna.ical4j.model.Parameter.PARTSTAT))
                .flatMap(ReplyStatus::read);
        Optional<String> mailbox = attendee.map(Property::getValue)
                .filter(address -> address.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(address -> address.substring(SCHEME.length()));
        Optional<Integer> sequence =
                event.<Sequence>getProperty(Property.SEQUENCE).map(Sequence::getSequenceNo);
        return meeting.isEmpty() || reply.isEmpty() || mailbox.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReplyMail(meeting.get(), mailbox.get(), reply.get(), sequence));
    }

    private static Optional<Part> findCalendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
            return Optional.of(part);
        }
        if (depth == 0 || !part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart child = parts.getBodyPart(index);
            Optional<Part> found = findCalendar(child, depth - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
