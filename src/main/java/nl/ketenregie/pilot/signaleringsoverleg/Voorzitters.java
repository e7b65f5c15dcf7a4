package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.Optional;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.partner.Partners.Fulfilment;
import nl.ketenregie.signal.Signal;
import org.springframework.stereotype.Component;

/** Nobody leads an item about their own organisation, nor accepts what was agreed on it (B.1.4). */
@Component
class Voorzitters {

    private final Partners partners;

    Voorzitters(Partners partners) {
        this.partners = partners;
    }

    /** Role of the chair, or of the deputy when the signal is about the chair's own organisation. */
    String roleFor(Signal signal) {
        boolean aboutChair = Optional.ofNullable(signal.aboutRole())
                .flatMap(role -> partners.findFulfilment(role, signal.municipality()))
                .map(Fulfilment::organisation)
                .filter(partners.getFulfilment(SignaleringsoverlegProcess.CHAIR_ROLE, signal.municipality())
                        .organisation()::equals)
                .isPresent();
        return aboutChair ? SignaleringsoverlegProcess.DEPUTY_ROLE : SignaleringsoverlegProcess.CHAIR_ROLE;
    }
}
