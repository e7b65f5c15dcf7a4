package nl.ketenregie.overleg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg.Participant;
import nl.ketenregie.overleg.Overleg.Status;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans, moves, cancels and keeps meetings. A process that waits is told what changed and mails the participants itself;
 * when none waits, they are mailed from here.
 */
@Service
@Transactional
public class Overleggen {

    private static final int LONGEST_AGENDA = 8;
    private static final String OFF = "Dit overleg gaat niet door";

    private final Meetings meetings;
    private final Moments moments;
    private final Table table;
    private final Invitations invitations;
    private final Workflow workflow;
    private final PlatformClock clock;
    private final OverlegSettings settings;

    Overleggen(
            Meetings meetings,
            Moments moments,
            Table table,
            Invitations invitations,
            Workflow workflow,
            PlatformClock clock,
            OverlegSettings settings) {
        this.meetings = meetings;
        this.moments = moments;
        this.table = table;
        this.invitations = invitations;
        this.workflow = workflow;
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws InvalidInput when the meeting cannot be held like this, for example without anybody to invite for a role */
    public Overleg open(NewOverleg asked) {
        return open(asked, null);
    }

    /** @param wantedFrom day from which the organiser wants to meet */
    Overleg open(NewOverleg asked, @Nullable LocalDate wantedFrom) {
        Overleg meeting = table.lay(asked);
        meetings.add(meeting, wantedFrom, clock.instant());
        return meeting;
    }

    public Overleg get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Er is geen overleg " + id));
    }

    public Optional<Overleg> find(UUID id) {
        return meetings.find(id);
    }

    public Optional<Overleg> findByNumber(String number) {
        return meetings.findByNumber(number);
    }

    /** An urgent meeting in this municipality that something can still be put on the agenda of. */
    public Optional<Overleg> findUrgentBeingPrepared(String municipality) {
        return meetings.findUrgentBeingPrepared(municipality);
    }

    /** @param subjectId business key of a process: the meeting itself, or what it is about */
    public Optional<Overleg> findLatestOf(UUID subjectId) {
        return meetings.findLatestOf(subjectId);
    }

    /** The meetings that are still to come for this organisation, and those it asked for without a moment yet. */
    public List<Overleg> openOf(String organisation) {
        return meetings.findOpenOf(organisation, clock.instant());
    }

    /** What people call the room of a meeting; empty when it has none. */
    public Optional<String> findRoomName(Overleg meeting) {
        return settings.nameOfRoom(meeting.room());
    }

    Overleg getLatestOf(String businessKey) {
        return findLatestOf(UUID.fromString(businessKey))
                .orElseThrow(() -> new IllegalStateException("Voor deze zaak is geen overleg aangevraagd"));
    }

    /**
     * Working days between 9 and 17 hours at which the room and all participants are free; an urgent meeting within two
     * working days.
     */
    public List<LocalDateTime> proposeMoments(UUID id, LocalDate from, int most) {
        return moments.propose(get(id), from, most);
    }

    /** The same for a meeting at hand; without a day, from the one that the organiser asked for. */
    List<LocalDateTime> proposeMoments(Overleg meeting, Optional<LocalDate> from, int most) {
        LocalDate first = from.or(() -> meetings.findWantedFrom(meeting.id())).orElseGet(clock::today);
        return moments.propose(meeting, first, most);
    }

    /**
     * @param id of the meeting, or of what its process is about
     * @throws InvalidInput when the room or a participant is not free then, or the meeting is off
     */
    public void setMoment(UUID id, LocalDateTime moment) {
        Overleg meeting = lockLatestOf(id);
        refuseWhenOff(meeting, "andersOp");
        book(meeting, moment);
    }

    /** @throws InvalidInput as for a first moment, and when the meeting has begun */
    public void move(UUID id, LocalDateTime moment) {
        Overleg meeting = lock(id);
        refuseWhenOff(meeting, "andersOp");
        refuseWhenBegun(meeting, "andersOp", "kan niet meer worden verzet");
        if (meeting.begin() == null) {
            throw new InvalidInput("andersOp", "Dit overleg heeft nog geen moment; kies eerst een moment.");
        }
        book(meeting, moment);
        if (tell(meeting, "overleg-verzet", Map.of()) == 0 && meeting.announced()) {
            invite(id);
        }
    }

    /** For lack of a quorum: to the first free moment after the agreed time. */
    Overleg putOff(UUID id) {
        Overleg meeting = lock(id);
        refuseWhenOff(meeting, "overleg");
        LocalDateTime wanted = Objects.requireNonNull(meeting.begin(), "only a meeting that was planned is put off")
                .plus(settings.putOff());
        book(
                meeting,
                moments.firstFrom(meeting, wanted)
                        .orElseThrow(() -> new IllegalStateException("Er is geen moment vrij om overleg "
                                + meeting.number() + " naar te verzetten; pas de beschikbaarheid aan")));
        meetings.countPuttingOff(id);
        return get(id);
    }

    /** @throws InvalidInput when the meeting has begun */
    public void cancel(UUID id) {
        Overleg meeting = lock(id);
        if (meeting.isCancelled()) {
            return;
        }
        refuseWhenBegun(meeting, "overleg", "kan niet meer worden geannuleerd");
        callOff(meeting);
        if (tell(meeting, "overleg-geannuleerd", Map.of()) == 0) {
            invitations.sendCancellations(get(id));
        }
    }

    /** A case that stops may have a meeting ahead, behind it, or none at all: only what is ahead is called off. */
    public void cancelAhead(UUID subjectId) {
        findLatestOf(subjectId).filter(this::isAhead).map(Overleg::id).ifPresent(this::cancel);
    }

    private boolean isAhead(Overleg meeting) {
        LocalDateTime begin = meeting.begin();
        return begin == null || begin.isAfter(LocalDateTime.now(clock));
    }

    /** The process says that the meeting is off, or was told so: participants hear it. */
    void announceCancellation(UUID id) {
        Overleg meeting = lock(id);
        if (!meeting.isCancelled()) {
            callOff(meeting);
        }
        invitations.sendCancellations(get(id));
    }

    /**
     * A participant no longer takes part. It alone hears that; what it contributed and the minutes stay.
     *
     * @throws InvalidInput when it does not take part
     */
    public void leave(UUID id, String role) {
        Overleg meeting = lock(id);
        Participant leaver = meeting.participants().stream()
                .filter(participant -> participant.role().equals(role) && participant.isExpected())
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("deelnemer", "Deze deelnemer doet niet (meer) mee aan dit overleg."));
        meetings.leave(id, role, clock.instant());
        Overleg rest = get(id);
        if (!rest.expectedOrganisations().contains(leaver.organisation())
                && !rest.isCancelled()
                && !moments.hasBegun(rest)
                && meeting.announced()) {
            meetings.raiseSequence(id);
            invitations.sendWithdrawal(get(id), leaver.organisation());
        }
        tell(meeting, "deelnemer-vertrokken", Map.of("deelnemer", role));
    }

    /** @throws InvalidInput when the organisation is not expected, or the meeting is off or over */
    public void reply(UUID id, String organisationId, Reply reply) {
        Overleg meeting = lock(id);
        if (meeting.isCancelled()) {
            throw new InvalidInput("antwoord", OFF + "; uw antwoord is niet nodig.");
        }
        if (moments.isOver(meeting)) {
            throw new InvalidInput("antwoord", "Dit overleg is al geweest; uw antwoord is niet meer nodig.");
        }
        if (!meeting.expectedOrganisations().contains(organisationId)) {
            throw new InvalidInput("antwoord", "Uw organisatie is niet uitgenodigd voor dit overleg.");
        }
        meetings.recordReply(id, organisationId, reply, false, clock.instant());
    }

    /**
     * Who was there, also who came without having been invited.
     *
     * @param id of the meeting, or of what its process is about
     * @throws InvalidInput when nobody fulfils one of the roles
     */
    public Overleg recordAttendance(UUID id, Collection<String> roles) {
        Overleg meeting = lockLatestOf(id);
        meetings.recordAttendance(meeting.id(), roles);
        roles.stream()
                .distinct()
                .filter(role -> meeting.participants().stream()
                        .noneMatch(participant -> participant.role().equals(role)))
                .forEach(role -> meetings.addParticipant(
                        meeting.id(),
                        new Participant(
                                role,
                                table.organisationFor(role, meeting.municipality(), "aanwezigen")
                                        .id(),
                                false,
                                false,
                                null,
                                true)));
        return meeting;
    }

    /** @throws InvalidInput when there are more than eight items */
    public void setAgenda(UUID id, List<AgendaItem> items) {
        if (items.size() > LONGEST_AGENDA) {
            throw new InvalidInput(
                    "agenda", "Er passen hoogstens " + LONGEST_AGENDA + " punten op de agenda; haal er punten af.");
        }
        lock(id);
        meetings.setAgenda(id, items);
    }

    public List<AgendaItem> agenda(UUID id) {
        return meetings.agenda(id);
    }

    public void adoptMinutes(UUID id) {
        closeUnlessCancelled(lock(id));
    }

    /** Sends the invitation, or the update that goes with a new moment. */
    Overleg invite(UUID id) {
        Overleg meeting = get(id);
        if (meeting.isCancelled()) {
            throw new IllegalStateException("Overleg " + meeting.number()
                    + " is geannuleerd; er gaat geen uitnodiging uit. Beëindig het proces");
        }
        invitations.sendRequests(meeting);
        meetings.markInvited(id, meeting.sequence());
        return meeting;
    }

    @EventListener
    void close(CaseClosed closed) {
        if (closed.isAbout(OverlegSubject.KIND)) {
            closeUnlessCancelled(lock(UUID.fromString(closed.subjectId())));
        }
    }

    private void closeUnlessCancelled(Overleg meeting) {
        if (!meeting.isCancelled()) {
            meetings.setStatus(meeting.id(), Status.AFGESLOTEN);
        }
    }

    private void book(Overleg meeting, LocalDateTime moment) {
        meetings.waitForTurnToBook();
        moments.check(meeting, moment);
        if (meeting.announced()) {
            meetings.replan(meeting, moment);
        } else {
            meetings.plan(meeting, moment);
        }
    }

    private void callOff(Overleg meeting) {
        meetings.setStatus(meeting.id(), Status.GEANNULEERD);
        meetings.raiseSequence(meeting.id());
    }

    private int tell(Overleg meeting, String what, Map<String, Object> where) {
        return workflow.correlate(meeting.processKey() + "." + what, meeting.businessKey(), where, Map.of());
    }

    private Overleg lockLatestOf(UUID subjectId) {
        return meetings.lockLatestOf(subjectId)
                .orElseThrow(() -> new IllegalStateException("Voor deze zaak is geen overleg aangevraagd"));
    }

    private Overleg lock(UUID id) {
        return meetings.lock(id).orElseThrow(() -> new IllegalStateException("Er is geen overleg " + id));
    }

    private static void refuseWhenOff(Overleg meeting, String field) {
        if (meeting.isCancelled()) {
            throw new InvalidInput(field, OFF + "; vraag zo nodig een nieuw overleg aan.");
        }
        if (meeting.status() == Status.AFGESLOTEN) {
            throw new InvalidInput(field, "Dit overleg is afgesloten; vraag zo nodig een nieuw overleg aan.");
        }
    }

    private void refuseWhenBegun(Overleg meeting, String field, String consequence) {
        if (moments.hasBegun(meeting) || meeting.status() == Status.AFGESLOTEN) {
            throw new InvalidInput(field, "Dit overleg is al begonnen of geweest en " + consequence + ".");
        }
    }
}
