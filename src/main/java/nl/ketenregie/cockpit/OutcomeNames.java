package nl.ketenregie.cockpit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenregie.process.EndStates;
import nl.ketenregie.process.ProcessSteps;
import org.springframework.stereotype.Component;

/** What people read for the code of an outcome: the name of the end event, as the newest model that has it says. */
@Component
class OutcomeNames {

    private static final String BROKEN_OFF = "Door beheer gestopt";

    private final Pilots pilots;
    private final ProcessSteps steps;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    OutcomeNames(Pilots pilots, ProcessSteps steps) {
        this.pilots = pilots;
        this.steps = steps;
    }

    /** @param outcome code; empty when the case was broken off */
    String nameOf(String process, String outcome) {
        return outcome.isEmpty()
                ? BROKEN_OFF
                : known.computeIfAbsent(process + ":" + outcome, unseen -> find(process, outcome));
    }

    private String find(String process, String outcome) {
        return pilots.find(process).stream()
                .flatMap(pilot -> pilot.versies().stream())
                .flatMap(version -> steps.find(process, version).stream())
                .flatMap(model -> model.steps().stream())
                .filter(step -> step.kind().equals("endEvent"))
                .map(ProcessSteps.Step::name)
                .filter(name -> EndStates.outcome(name).equals(outcome))
                .findFirst()
                .orElseGet(() -> Words.sentence(outcome));
    }
}
