package nl.ketenregie.signal;

import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.FormFilling;
import org.springframework.stereotype.Component;

/** What the secretariat need not type again: what the reporter said, and how often it was seen in all. */
@Component
class SignalFormFilling implements FormFilling {

    private static final String EDIT_SIGNAL = "signaleringsoverleg-edit-signal";

    private final Signals signals;

    SignalFormFilling(Signals signals) {
        this.signals = signals;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        return form.form().equals(EDIT_SIGNAL)
                ? signals.find(UUID.fromString(form.subjectId()))
                        .map(this::answers)
                        .orElse(Map.of())
                : Map.of();
    }

    private Map<String, Object> answers(Signal signal) {
        int linked = signals.linkedTo(signal.id()).stream()
                .mapToInt(Signal::knownCount)
                .sum();
        return Map.of(
                "titel",
                signal.title() == null ? "" : signal.title(),
                SignalVariables.THEME.name(),
                signal.theme(),
                SignalVariables.BODY.name(),
                signal.body(),
                SignalVariables.COMPARABLE_CASES.name(),
                Math.min(signal.knownCount() + linked, Signals.MOST_KNOWN));
    }
}
