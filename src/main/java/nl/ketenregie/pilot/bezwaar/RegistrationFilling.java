package nl.ketenregie.pilot.bezwaar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.stereotype.Component;

/**
 * A case that was handed over tells its story once: what the resident let come along is filled in, and the day on which
 * the decision was sent is known from the term to object. The handler checks it.
 */
@Component
class RegistrationFilling implements FormFilling {

    /** Questions that other processes ask with the same name. */
    private static final List<String> KNOWN_ELSEWHERE = List.of("naam", "telefoon", "email", "adres");

    private final Dossiers dossiers;
    private final Termijnen termijnen;

    RegistrationFilling(Dossiers dossiers, Termijnen termijnen) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        return form.form().equals(Forms.COMPLETE) ? answers(UUID.fromString(form.subjectId())) : Map.of();
    }

    private Map<String, Object> answers(UUID dossierId) {
        FilledIn known = FilledIn.anywhere(dossiers, dossierId);
        Map<String, Object> answers = new HashMap<>();
        KNOWN_ELSEWHERE.forEach(key -> known.find(key).ifPresent(answer -> answers.put(key, answer)));
        String representative = Stream.of("naamVertegenwoordiger", "telefoonVertegenwoordiger")
                .flatMap(key -> known.find(key).stream())
                .collect(Collectors.joining(", "));
        if (!representative.isEmpty()) {
            answers.put("gemachtigde", representative);
        }
        termijnen
                .findRunningObjection(dossierId)
                .ifPresent(term -> answers.put("verzondenOp", term.basis().toString()));
        return answers;
    }
}
