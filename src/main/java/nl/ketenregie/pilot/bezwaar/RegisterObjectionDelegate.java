package nl.ketenregie.pilot.bezwaar;

import java.util.UUID;
import nl.ketenregie.pilot.bezwaar.Objections.Registered;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bezwaar en termijnen vastleggen": an objection for another body has no terms here, only days that must be right. */
@Component
class RegisterObjectionDelegate implements JavaDelegate {

    private final Objections objections;

    RegisterObjectionDelegate(Objections objections) {
        this.objections = objections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        if (BezwaarProcess.BODY.get(execution).equals(BezwaarProcess.OTHER_BODY)) {
            objections.check(dossier);
            return;
        }
        Registered registered = objections.register(dossier, BezwaarProcess.HEARER.get(execution));
        BezwaarProcess.TIMELINESS.set(execution, registered.inTime().code());
        BezwaarProcess.DECISION_TERM.set(execution, registered.decisionTerm().toString());
    }
}
