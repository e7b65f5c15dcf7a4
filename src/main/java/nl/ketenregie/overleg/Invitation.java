package nl.ketenregie.overleg;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.process.PlatformClock;

/**
 * A meeting as iCalendar (RFC 5545, iTIP RFC 5546). It tells when and in which room, never what it is about: calendars are
 * seen by more people than the ones who are invited (privacy rules R13 and R14).
 */
final class Invitation {

    private static final String DOMAIN = "@overleg.ketenregie";
    private static final String TITLE = "Afspraak";
    private static final String ORGANISER = "Ketenregie";
    private static final String CHAIR = "voorzitter";

    private final Overleg meeting;
    private final String organiser;
    private final String loginAddress;
    private final Optional<String> room;
    private final Instant now;

    /**
     * @param organiser address that replies go to
     * @param room what people read
     */
    Invitation(Overleg meeting, String organiser, String loginAddress, Optional<String> room, Instant now) {
        this.meeting = meeting;
        this.organiser = organiser;
        this.loginAddress = loginAddress;
        this.room = room;
        this.now = now;
    }

    /** The same for every version of the meeting: that is how a calendar knows it again. */
    static String uid(Overleg meeting) {
        return meeting.id() + DOMAIN;
    }

    /** Id of the meeting, when this is a UID of ours. */
    static Optional<UUID> meetingId(String uid) {
        try {
            return uid.endsWith(DOMAIN)
                    ? Optional.of(UUID.fromString(uid.substring(0, uid.length() - DOMAIN.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An invitation, or an update when the sequence has risen. */
    String request(List<Organisation> attendees) {
        VEvent event = event(attendees);
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        return write(ImmutableMethod.REQUEST, event);
    }

    String cancel(List<Organisation> attendees) {
        VEvent event = event(attendees);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return write(ImmutableMethod.CANCEL, event);
    }

    private VEvent event(List<Organisation> attendees) {
        LocalDateTime begin = Objects.requireNonNull(meeting.begin());
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(meeting)));
        event.add(new DtStamp(now));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(begin.atZone(PlatformClock.ZONE)));
        event.add(new DtEnd<>(begin.plusMinutes(meeting.minutes()).atZone(PlatformClock.ZONE)));
        event.add(new Summary(TITLE));
        event.add(new Description("Nummer: " + meeting.number() + "\nInloggen: " + loginAddress));
        room.ifPresent(name -> event.add(new Location(name)));
        event.add(new Organizer(mailto(organiser)).add(new Cn(ORGANISER)));
        attendees.forEach(organisation -> event.add(attendee(organisation)));
        return event;
    }

    private Attendee attendee(Organisation organisation) {
        return new Attendee(mailto(organisation.mailbox()))
                .add(new Cn(organisation.name()))
                .add(isChair(organisation) ? Role.CHAIR : Role.REQ_PARTICIPANT)
                .add(status(organisation))
                .add(Rsvp.TRUE);
    }

    private boolean isChair(Organisation organisation) {
        return meeting.participants().stream()
                .anyMatch(participant -> participant.isExpected()
                        && participant.role().equals(CHAIR)
                        && participant.organisation().equals(organisation.id()));
    }

    private PartStat status(Organisation organisation) {
        return meeting.participants().stream()
                .filter(participant -> participant.organisation().equals(organisation.id()))
                .map(Overleg.Participant::reply)
                .filter(Objects::nonNull)
                .findFirst()
                .map(ReplyStatus::of)
                .orElse(PartStat.NEEDS_ACTION);
    }

    private static URI mailto(String mailbox) {
        return URI.create("mailto:" + mailbox);
    }

    /** Validates what it writes, and folds long lines. */
    private static String write(Method method, VEvent event) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Ketenregie//Overleg//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(amsterdam());
        calendar.add(event);
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    /**
     * The European rule of summer time and nothing of before: from a zone with its history Outlook takes the wrong hour.
     */
    private static VTimeZone amsterdam() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(PlatformClock.ZONE.getId()));
        zone.add(observance(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), 1, 2));
        zone.add(observance(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), 2, 1));
        return zone;
    }

    private static Observance observance(Observance observance, String name, LocalDateTime since, int from, int to) {
        observance.add(new TzName(name));
        observance.add(new DtStart<>(since));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + since.getMonthValue() + ";BYDAY=-1SU"));
        observance.add(new TzOffsetFrom(ZoneOffset.ofHours(from)));
        observance.add(new TzOffsetTo(ZoneOffset.ofHours(to)));
        return observance;
    }
}
