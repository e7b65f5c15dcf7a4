package nl.ketenregie.cockpit;

import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.InvalidInput;
import org.springframework.stereotype.Component;

/** A process about a number of the chain: nothing about a person belongs in it. */
@Component
class AlertSubject implements CaseSubject {

    static final String PREFIX = "KPI";

    @Override
    public String kind() {
        return "kengetal";
    }

    @Override
    public String numberPrefix() {
        return PREFIX;
    }

    @Override
    public boolean isWithoutPersons() {
        return true;
    }

    @Override
    public OpenedCase open(Opening opening) {
        throw new InvalidInput(
                "proces", "Een melding van de Ketenmonitor begint vanzelf, als een kengetal over zijn grens gaat.");
    }
}
