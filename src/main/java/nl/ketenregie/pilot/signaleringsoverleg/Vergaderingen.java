package nl.ketenregie.pilot.signaleringsoverleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenregie.overleg.NewOverleg;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import org.springframework.stereotype.Component;

/** Starts meetings that nobody asks for with a form: the next one, and the extra one that cannot wait. */
@Component
class Vergaderingen {

    /** They are at every meeting, without being asked for an opinion of their own. */
    private static final Set<String> LEADING =
            Set.of(SignaleringsoverlegProcess.CHAIR_ROLE, SignaleringsoverlegProcess.SECRETARY_ROLE);

    private final Overleggen overleggen;
    private final Partners partners;
    private final Workflow workflow;
    private final SignaleringsoverlegSettings settings;
    private final PlatformClock clock;

    Vergaderingen(
            Overleggen overleggen,
            Partners partners,
            Workflow workflow,
            SignaleringsoverlegSettings settings,
            PlatformClock clock) {
        this.overleggen = overleggen;
        this.partners = partners;
        this.workflow = workflow;
        this.settings = settings;
        this.clock = clock;
    }

    /** With everybody who is at this table and takes part in this municipality; one meeting for several urgent signals. */
    void startUrgent(String municipality) {
        if (overleggen.findUrgentBeingPrepared(municipality).isPresent()) {
            return;
        }
        List<String> roles = settings.participants().stream()
                .filter(role -> partners.findFulfilment(role, municipality).isPresent())
                .toList();
        start(municipality, roles, settings.urgentMinutes(), clock.today(), true);
    }

    /** Like this one, from this day on. */
    void startNext(Overleg last, LocalDate from) {
        List<String> roles = last.participants().stream()
                .filter(participant -> participant.invited() && !participant.left())
                .map(Overleg.Participant::role)
                .filter(role -> !LEADING.contains(role))
                .toList();
        start(last.municipality(), roles, last.minutes(), from, false);
    }

    private void start(String municipality, List<String> roles, int minutes, LocalDate from, boolean urgent) {
        Overleg meeting = overleggen.open(new NewOverleg(
                null,
                SignaleringsoverlegProcess.MEETING,
                municipality,
                partners.getFulfilment(SignaleringsoverlegProcess.SECRETARY_ROLE, municipality)
                        .organisation()
                        .id(),
                Set.copyOf(roles),
                minutes,
                settings.place(),
                null,
                urgent));
        Map<String, Object> facts = new HashMap<>();
        facts.put(CaseVariables.MUNICIPALITY.name(), municipality);
        facts.put(CaseVariables.MUNICIPALITY_NAME.name(), partners.nameOfMunicipality(municipality));
        facts.put(CaseVariables.CASE_NUMBER.name(), meeting.number());
        facts.put(SignaleringsoverlegProcess.PARTICIPANTS.name(), new ArrayList<>(roles));
        facts.put(SignaleringsoverlegProcess.PLAN_FROM.name(), from.toString());
        workflow.start(SignaleringsoverlegProcess.MEETING, meeting.id().toString(), facts);
    }
}
