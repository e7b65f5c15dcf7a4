package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.ketenregie.notification.CalendarMail;
import nl.ketenregie.notification.NotificationKind;
import nl.ketenregie.notification.Notifications;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails the participants of a meeting. Each mail is remembered by itself: when the third of five fails and the step is
 * tried again, the first two are not mailed twice.
 */
@Component
class Invitations {

    private final Meetings meetings;
    private final Notifications notifications;
    private final Partners partners;
    private final OverlegSettings settings;
    private final PlatformClock clock;
    private final TransactionTemplate eachByItself;

    Invitations(
            Meetings meetings,
            Notifications notifications,
            Partners partners,
            OverlegSettings settings,
            PlatformClock clock,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.notifications = notifications;
        this.partners = partners;
        this.settings = settings;
        this.clock = clock;
        this.eachByItself = new TransactionTemplate(transactions);
        eachByItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void sendRequests(Overleg meeting) {
        List<Organisation> attendees = organisations(meeting);
        String calendar = invitation(meeting).request(attendees);
        boolean isUpdate = meetings.findInvitedSequence(meeting.id())
                .filter(invited -> invited < meeting.sequence())
                .isPresent();
        String subject = isUpdate ? "Gewijzigde afspraak" : "Afspraak";
        String reason = isUpdate ? "Een afspraak is verzet." : "U bent uitgenodigd voor een afspraak.";
        attendees.forEach(to -> send(meeting, to, subject, reason, "REQUEST", calendar));
    }

    /** Nobody hears that a meeting is off who never heard of it. */
    void sendCancellations(Overleg meeting) {
        if (!meeting.announced()) {
            return;
        }
        List<Organisation> attendees = organisations(meeting);
        String calendar = invitation(meeting).cancel(attendees);
        attendees.forEach(
                to -> send(meeting, to, "Afspraak gaat niet door", "Een afspraak gaat niet door.", "CANCEL", calendar));
    }

    /** The meeting goes on without this organisation; the calendar of nobody else changes. */
    void sendWithdrawal(Overleg meeting, String organisation) {
        Organisation leaver = organisation(organisation);
        send(
                meeting,
                leaver,
                "Uitnodiging ingetrokken",
                "De uitnodiging voor een afspraak is ingetrokken.",
                "CANCEL",
                invitation(meeting).cancel(List.of(leaver)));
    }

    void announceAgenda(Overleg meeting) {
        organisations(meeting)
                .forEach(to -> eachByItself.executeWithoutResult(status -> notifications.send(
                        key(meeting, to, "AGENDA"), to, NotificationKind.AGENDA_READY, meeting.number())));
    }

    /** Somebody answered after the meeting was called off; once is enough, however often they answer. */
    void explainThatItIsOff(Overleg meeting, String organisation) {
        Organisation to = organisation(organisation);
        eachByItself.executeWithoutResult(status ->
                notifications.send(key(meeting, to, "OFF"), to, NotificationKind.MEETING_OFF, meeting.number()));
    }

    private void send(Overleg meeting, Organisation to, String subject, String reason, String method, String calendar) {
        CalendarMail mail = new CalendarMail(organiser(), subject, text(meeting, reason), method, calendar);
        eachByItself.executeWithoutResult(status -> notifications.send(key(meeting, to, method), to, mail));
    }

    /** The moment is part of it: a change that was undone may have been mailed, and must not hide the next one. */
    private static String key(Overleg meeting, Organisation to, String what) {
        return String.join(
                ":",
                "overleg",
                meeting.id().toString(),
                to.id(),
                String.valueOf(meeting.sequence()),
                String.valueOf(meeting.begin()),
                what);
    }

    private String text(Overleg meeting, String reason) {
        LocalDateTime begin = Objects.requireNonNull(meeting.begin());
        return """
                Goedendag,

                %s
                Wanneer: %s
                %sNummer: %s

                Log in om te zien wat er nodig is: %s

                Dit bericht is automatisch verzonden. Er staat bewust niets over de inhoud in.
                """
                .formatted(
                        reason,
                        DutchTimes.period(begin, begin.plusMinutes(meeting.minutes())),
                        settings.nameOfRoom(meeting.room())
                                .map(room -> "Ruimte: " + room + "\n")
                                .orElse(""),
                        meeting.number(),
                        notifications.address());
    }

    private Invitation invitation(Overleg meeting) {
        return new Invitation(
                meeting, organiser(), notifications.address(), settings.nameOfRoom(meeting.room()), clock.instant());
    }

    /** Where replies are read, if they are. */
    private String organiser() {
        String mailbox = settings.mailbox().address();
        return mailbox.isBlank() ? notifications.sender() : mailbox;
    }

    private List<Organisation> organisations(Overleg meeting) {
        return meeting.expectedOrganisations().stream().map(this::organisation).toList();
    }

    private Organisation organisation(String id) {
        return partners.find(id)
                .orElseThrow(() -> new IllegalStateException(
                        "Organisatie '" + id + "' staat niet meer in het partnerbestand; vul het aan"));
    }
}
