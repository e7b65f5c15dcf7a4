package nl.ketenregie.overleg;

import java.util.Optional;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what an answer from a calendar means. */
@Service
@Transactional
class IncomingReplies {

    private final Overleggen overleggen;
    private final Meetings meetings;
    private final Moments moments;
    private final Invitations invitations;
    private final Partners partners;
    private final PlatformClock clock;

    IncomingReplies(
            Overleggen overleggen,
            Meetings meetings,
            Moments moments,
            Invitations invitations,
            Partners partners,
            PlatformClock clock) {
        this.overleggen = overleggen;
        this.meetings = meetings;
        this.moments = moments;
        this.invitations = invitations;
        this.partners = partners;
        this.clock = clock;
    }

    enum Result {
        RECORDED,
        /** About a moment that has been changed since, a meeting that is over, or from somebody who left. */
        TOO_LATE,
        /** The meeting does not take place; the answer was kept and the sender was told. */
        MEETING_OFF,
        /** Not about a meeting of ours, or from nobody who was invited. */
        UNKNOWN
    }

    Result receive(ReplyMail mail) {
        Optional<Overleg> meeting = meetings.lock(mail.meeting());
        Optional<String> organisation = meeting.flatMap(found -> invited(found, mail.mailbox()));
        return meeting.isEmpty() || organisation.isEmpty()
                ? Result.UNKNOWN
                : receive(meeting.get(), organisation.get(), mail);
    }

    private Result receive(Overleg meeting, String organisation, ReplyMail mail) {
        if (meeting.isCancelled()) {
            meetings.recordReply(meeting.id(), organisation, mail.reply(), true, clock.instant());
            invitations.explainThatItIsOff(meeting, organisation);
            return Result.MEETING_OFF;
        }
        int invited = meetings.findInvitedSequence(meeting.id()).orElse(0);
        if (mail.sequence().orElse(invited) < invited
                || moments.isOver(meeting)
                || !meeting.expectedOrganisations().contains(organisation)) {
            return Result.TOO_LATE;
        }
        overleggen.reply(meeting.id(), organisation, mail.reply());
        return Result.RECORDED;
    }

    private Optional<String> invited(Overleg meeting, String mailbox) {
        return meeting.participants().stream()
                .filter(Overleg.Participant::invited)
                .map(Overleg.Participant::organisation)
                .filter(id -> partners.find(id)
                        .map(Organisation::mailbox)
                        .filter(mailbox::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
    }
}
