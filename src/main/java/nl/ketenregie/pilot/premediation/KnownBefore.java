package nl.ketenregie.pilot.premediation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import org.springframework.stereotype.Component;

/** What a case that came from elsewhere brought along, so that nobody asks the resident for it again. */
@Component
class KnownBefore {

    /** Questions that other pilots ask under the same name, and whose answers mean the same. */
    private static final Set<String> SAME = Set.of(
            "naam",
            "telefoon",
            "situatie",
            "gewenst",
            "verzondenOp",
            "naamVertegenwoordiger",
            "telefoonVertegenwoordiger");

    /** Questions of other pilots that ask the same under another name. */
    private static final Map<String, String> OTHERWISE = Map.of("vraag", "situatie");

    /** Who registers, by the process that the case came from. */
    private static final Map<String, String> REPORTERS = Map.of(
            "uwv-directe-lijn", "uwv-lijn",
            "bezwaar", "bezwaar");

    private static final String OBJECTION = "bezwaar";

    private final Dossiers dossiers;

    KnownBefore(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    Map<String, Object> of(UUID dossier) {
        Map<String, Object> known = new HashMap<>();
        dossiers.contributions(dossier).stream()
                .flatMap(contribution -> contribution.fields().stream())
                .forEach(field -> {
                    if (SAME.contains(field.key())) {
                        known.put(field.key(), field.value());
                    } else if (OTHERWISE.containsKey(field.key())) {
                        known.putIfAbsent(OTHERWISE.get(field.key()), field.value());
                    }
                });
        dossiers.findOrigin(dossier).map(Dossier::processKey).ifPresent(origin -> {
            if (REPORTERS.containsKey(origin)) {
                known.put("herkomstMelding", REPORTERS.get(origin));
            }
            if (origin.equals(OBJECTION)) {
                known.put(PreMediationProcess.OBJECTION_PENDING.name(), true);
            }
        });
        return known;
    }
}
