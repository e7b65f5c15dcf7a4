package nl.ketenregie.pilot.bezwaar;

import java.util.Map;
import java.util.UUID;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.FormFilling;
import org.springframework.stereotype.Component;

/** Nobody has to work out a penalty by hand; whoever sets it confirms or deviates with a reason. */
@Component
class PenaltyFilling implements FormFilling {

    private final PenaltyOwed penaltyOwed;

    PenaltyFilling(PenaltyOwed penaltyOwed) {
        this.penaltyOwed = penaltyOwed;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        return form.form().equals(Forms.SET_PENALTY)
                ? penaltyOwed
                        .find(UUID.fromString(form.subjectId()))
                        .map(owed -> Map.<String, Object>of(
                                "dagen", owed.days(), "bedrag", owed.amount().doubleValue()))
                        .orElse(Map.of())
                : Map.of();
    }
}
