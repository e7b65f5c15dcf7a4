package nl.ketenregie.pilot.regiezitting;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.termijn.TermVariables;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Termijn beroep vastleggen": the last day to appeal against what the judge decided (B.3.3 step 12). */
@Component
class SetAppealTermDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    SetAppealTermDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TermVariables.TERM_ID.set(
                execution,
                termijnen
                        .register(
                                UUID.fromString(execution.getProcessBusinessKey()),
                                RegiezittingProcess.REMEDY.get(execution),
                                LocalDate.parse(RegiezittingProcess.JUDGED_ON.get(execution)))
                        .getId()
                        .toString());
    }
}
