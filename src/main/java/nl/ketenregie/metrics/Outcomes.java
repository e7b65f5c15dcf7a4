package nl.ketenregie.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenregie.process.EndStates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the end of a process means, by the model of its version. A version never changes, so each end is read once. */
@Component
class Outcomes {

    private final ObjectProvider<EndStates> endStates;
    private final Map<Happened.End, Optional<String>> known = new ConcurrentHashMap<>();

    Outcomes(ObjectProvider<EndStates> endStates) {
        this.endStates = endStates;
    }

    /** Code of the outcome, {@code UITLEG_VOLDOENDE}; empty when the instance was deleted. */
    Optional<String> of(Happened.End end) {
        return known.computeIfAbsent(end, unknown -> Optional.ofNullable(end.activity())
                .flatMap(activity -> endStates.getObject().findOutcome(end.definition(), activity)));
    }
}
