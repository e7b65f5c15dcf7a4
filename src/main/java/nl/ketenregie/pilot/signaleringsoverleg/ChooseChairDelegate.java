package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.partner.Partners.Fulfilment;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Voorzitter van dit punt bepalen": nobody chairs an item about their own organisation (B.1.4). */
@Component
class ChooseChairDelegate implements JavaDelegate {

    private final Signals signals;
    private final Partners partners;

    ChooseChairDelegate(Signals signals, Partners partners) {
        this.signals = signals;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String municipality = CaseVariables.MUNICIPALITY.get(execution);
        Signal signal = signals.get(UUID.fromString(execution.getProcessBusinessKey()));
        CaseVariables.CASE_NUMBER.set(execution, signal.number());
        boolean aboutChair = Optional.ofNullable(signal.aboutRole())
                .flatMap(role -> partners.findFulfilment(role, municipality))
                .map(Fulfilment::organisation)
                .filter(partners.getFulfilment(SignaleringsoverlegProcess.CHAIR_ROLE, municipality)
                        .organisation()::equals)
                .isPresent();
        SignaleringsoverlegProcess.CHAIR.set(
                execution, aboutChair ? SignaleringsoverlegProcess.DEPUTY_ROLE : SignaleringsoverlegProcess.CHAIR_ROLE);
    }
}
