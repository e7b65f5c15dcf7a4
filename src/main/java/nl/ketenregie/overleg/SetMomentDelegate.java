package nl.ketenregie.overleg;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Moment vastleggen": one of the proposals, or another moment. It belongs in the transaction of the user who chose: a
 * moment that has been taken in the meantime is for that user to choose again.
 */
@Component
class SetMomentDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    SetMomentDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overleggen.setMoment(UUID.fromString(execution.getProcessBusinessKey()), chosen(execution));
    }

    private static LocalDateTime chosen(DelegateExecution execution) {
        String choice = OverlegProcess.CHOICE
                .find(execution)
                .orElseThrow(() -> new InvalidInput("moment", "Kies een moment voor het overleg."));
        if (choice.equals(OverlegProcess.OTHER)) {
            return OverlegProcess.OTHER_MOMENT
                    .find(execution)
                    .map(LocalDateTime::parse)
                    .orElseThrow(() -> new InvalidInput("andersOp", "Vul in op welk moment het overleg is."));
        }
        return OverlegProcess.PROPOSALS.stream()
                .filter(proposal -> choice.equals(OverlegProcess.choiceOf(proposal)))
                .findFirst()
                .flatMap(proposal -> proposal.find(execution))
                .map(LocalDateTime::parse)
                .orElseThrow(() -> new InvalidInput(
                        "moment", "Dit voorstel is er niet; kies een ander voorstel, of vul zelf een moment in."));
    }
}
