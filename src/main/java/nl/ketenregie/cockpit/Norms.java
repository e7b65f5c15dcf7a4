package nl.ketenregie.cockpit;

import java.util.Optional;
import nl.ketenregie.process.ProcessSteps;
import nl.ketenregie.termijn.Agenda;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What partners agreed on about a step: what it is called, and how long it may take. */
@Component
class Norms {

    private final ProcessSteps steps;
    private final Agenda agenda;

    Norms(ProcessSteps steps, Agenda agenda) {
        this.steps = steps;
        this.agenda = agenda;
    }

    Optional<ProcessSteps.Model> model(String process, int version) {
        return steps.find(process, version);
    }

    /** Its id, when the model is not there any more. */
    String nameOf(String process, int version, String step) {
        return find(process, version, step)
                .map(ProcessSteps.Step::name)
                .filter(name -> !name.isBlank())
                .orElse(step);
    }

    /** @return absent when nothing was agreed on */
    @Nullable
    Long minutes(String process, int version, String step) {
        return find(process, version, step).map(this::minutes).orElse(null);
    }

    @Nullable
    Long minutes(ProcessSteps.Step step) {
        return step.agendaTerm().flatMap(agenda::averageLength).map(Minutes::of).orElse(null);
    }

    private Optional<ProcessSteps.Step> find(String process, int version, String step) {
        return steps.find(process, version).flatMap(model -> model.find(step));
    }
}
