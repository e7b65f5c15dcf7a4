package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.overleg.AgendaItem;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.signal.Signals;
import org.springframework.stereotype.Component;

/** The agenda as it stands, in the forms that are about it. */
@Component
class AgendaFilling implements FormFilling {

    private static final Set<String> FORMS = Set.of(
            "signaleringsoverleg-set-agenda",
            "signaleringsoverleg-draft-minutes",
            "signaleringsoverleg-give-written-opinion");

    private final Overleggen overleggen;
    private final Signals signals;

    AgendaFilling(Overleggen overleggen, Signals signals) {
        this.overleggen = overleggen;
        this.signals = signals;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        if (!FORMS.contains(form.form())) {
            return Map.of();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        overleggen.agenda(UUID.fromString(form.subjectId())).forEach(item -> rows.add(row(item)));
        return Map.of("agenda", rows);
    }

    private Map<String, Object> row(AgendaItem item) {
        return Map.of(
                "nummer", item.number(),
                "signaal", signals.get(item.signalId()).number(),
                "titel", item.title(),
                "organisaties", signals.organisationsThatSaw(item.signalId()).size());
    }
}
