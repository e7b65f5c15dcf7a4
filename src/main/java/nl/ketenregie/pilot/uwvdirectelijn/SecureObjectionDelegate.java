package nl.ketenregie.pilot.uwvdirectelijn;

import java.util.UUID;
import nl.ketenregie.termijn.TermVariables;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Bezwaar veiligstellen": UWV stayed silent or broke its promise, so the right to object is secured first. */
@Component
class SecureObjectionDelegate implements JavaDelegate {

    private final Termijnen termijnen;

    SecureObjectionDelegate(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TermVariables.TERM_ID.find(execution).map(UUID::fromString).ifPresent(termijnen::askProForma);
    }
}
