package nl.ketenregie.pilot.bezwaar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.FormFilling;
import org.springframework.stereotype.Component;

/** A case that was handed over tells its story once: what came along is filled in, and the handler checks it. */
@Component
class RegistrationFilling implements FormFilling {

    /** Questions that other processes ask with the same name. */
    private static final List<String> KNOWN_ELSEWHERE = List.of(
            "naam", "telefoon", "email", "adres", "gemachtigde", "soortBesluit", "verzondenOp", "kenmerkBesluit");

    private final Dossiers dossiers;

    RegistrationFilling(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        if (!form.form().equals(Forms.COMPLETE)) {
            return Map.of();
        }
        FilledIn known = FilledIn.anywhere(dossiers, UUID.fromString(form.subjectId()));
        return KNOWN_ELSEWHERE.stream()
                .filter(key -> known.find(key).isPresent())
                .collect(Collectors.toMap(key -> key, key -> known.answers().get(key)));
    }
}
