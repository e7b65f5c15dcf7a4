package nl.ketenregie.triage;

import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.Decisions;
import nl.ketenregie.process.InvalidInput;
import org.springframework.stereotype.Service;

/** The help request as it was written down. */
@Service
class Intakes {

    static final String FORM = "intake-record-help";

    private final Dossiers dossiers;
    private final Urgencies urgencies;

    Intakes(Dossiers dossiers, Urgencies urgencies) {
        this.dossiers = dossiers;
        this.urgencies = urgencies;
    }

    /** @throws InvalidInput when the resident is to be reached and nobody wrote down how */
    UrgencyAdvice assess(UUID dossierId, boolean anonymous, Decisions decisions) {
        Told told = new Told(
                dossiers.findLatest(dossierId, FORM).map(Contribution::answers).orElse(Map.of()));
        if (!anonymous && told.find("telefoon").isEmpty() && told.find("email").isEmpty()) {
            throw new InvalidInput(
                    "telefoon",
                    "Er is geen telefoonnummer en geen e-mailadres. Vul er één in, of kies dat de inwoner anoniem blijft.");
        }
        return urgencies.assess(told, decisions);
    }
}
