package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.ketenregie.overleg.Overleg.Participant;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A meeting by its number. Who takes part sees it and answers; who organises it moves it, calls it off, and lets a
 * participant go. For everybody else it is not there.
 */
@RestController
@RequestMapping("/api/v1/overleggen/{nummer}")
class OverlegController {

    private final Overleggen overleggen;
    private final Partners partners;
    private final Caller caller;

    OverlegController(Overleggen overleggen, Partners partners, Caller caller) {
        this.overleggen = overleggen;
        this.partners = partners;
        this.caller = caller;
    }

    record MeetingView(
            String nummer,
            Overleg.Status status,
            @Nullable LocalDateTime begin,
            @Nullable LocalDateTime einde,
            String plaats,
            @Nullable String ruimte,
            List<ParticipantView> deelnemers) {}

    record ParticipantView(
            String rol, String organisatie, @Nullable Reply antwoord, boolean vertrokken, @Nullable Boolean aanwezig) {}

    record Answer(@Nullable Reply antwoord) {}

    record Moment(@Nullable LocalDateTime moment) {}

    @GetMapping
    MeetingView read(@PathVariable String nummer) {
        return view(visible(nummer));
    }

    @PutMapping("/antwoord")
    MeetingView answer(@PathVariable String nummer, @RequestBody Answer answer) {
        Overleg meeting = visible(nummer);
        if (answer.antwoord() == null) {
            throw new InvalidInput("antwoord", "Antwoord met AANWEZIG, AFWEZIG of MISSCHIEN.");
        }
        overleggen.reply(meeting.id(), caller.organisation().id(), answer.antwoord());
        return view(overleggen.get(meeting.id()));
    }

    @PutMapping("/moment")
    MeetingView move(@PathVariable String nummer, @RequestBody Moment moment) {
        Overleg meeting = organised(nummer);
        if (moment.moment() == null) {
            throw new InvalidInput("moment", "Vul in op welk moment het overleg is.");
        }
        refuseUnlessInvited(meeting);
        overleggen.move(meeting.id(), moment.moment());
        return view(overleggen.get(meeting.id()));
    }

    @PostMapping("/annulering")
    MeetingView cancel(@PathVariable String nummer) {
        Overleg meeting = organised(nummer);
        refuseUnlessInvited(meeting);
        overleggen.cancel(meeting.id());
        return view(overleggen.get(meeting.id()));
    }

    /** Whoever organises the meeting, or the organisation that leaves. */
    @PostMapping("/deelnemers/{rol}/vertrek")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String nummer, @PathVariable String rol) {
        Overleg meeting = visible(nummer);
        String own = caller.organisation().id();
        boolean leavesItself = meeting.participants().stream()
                .anyMatch(participant -> participant.role().equals(rol)
                        && participant.organisation().equals(own));
        overleggen.leave((leavesItself ? meeting : organised(nummer)).id(), rol);
    }

    private Overleg visible(String number) {
        String own = caller.organisation().id();
        return overleggen
                .findByNumber(number)
                .filter(meeting -> meeting.isFor(own))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Dit overleg is er niet, of uw organisatie doet er niet aan mee."));
    }

    private Overleg organised(String number) {
        return Optional.of(visible(number))
                .filter(meeting ->
                        meeting.organiser().equals(caller.organisation().id()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "Alleen de organisatie die het overleg heeft gepland, kan dit doen."));
    }

    /** While a moment is being chosen or the invitations are on their way, the process does not listen yet. */
    private void refuseUnlessInvited(Overleg meeting) {
        if (!meeting.announced()) {
            throw new InvalidInput(
                    "overleg",
                    "De uitnodigingen zijn nog niet verstuurd. Rond de planning af en probeer het daarna opnieuw.");
        }
    }

    private MeetingView view(Overleg meeting) {
        return new MeetingView(
                meeting.number(),
                meeting.status(),
                meeting.begin(),
                meeting.end().orElse(null),
                meeting.place(),
                overleggen.findRoomName(meeting).orElse(null),
                meeting.participants().stream().map(this::view).toList());
    }

    private ParticipantView view(Participant participant) {
        return new ParticipantView(
                participant.role(),
                partners.nameOf(participant.organisation()),
                participant.reply(),
                participant.left(),
                participant.attended());
    }
}
