package nl.ketenregie.cockpit;

import nl.ketenregie.process.EndStates;
import nl.ketenregie.process.ProcessSteps;
import org.springframework.stereotype.Component;

/** What people read for the code of an outcome: the name of the end event, as the newest model that has it says. */
@Component
class OutcomeNames {

    private static final String BROKEN_OFF = "Door beheer gestopt";

    private final Pilots pilots;
    private final ProcessSteps steps;

    OutcomeNames(Pilots pilots, ProcessSteps steps) {
        this.pilots = pilots;
        this.steps = steps;
    }

    /** @param outcome code; empty when the case was broken off */
    String nameOf(String process, String outcome) {
        if (outcome.isEmpty()) {
            return BROKEN_OFF;
        }
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
