package nl.ketenregie.overleg;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ProposeMomentsDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        throw new UnsupportedOperationException();
    }
}
