package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.overleg.AgendaItem;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Which signals are on the agenda of a meeting; what is not on it waits for the next. */
@Component
class AgendaVoorstel {

    /** More cannot be discussed in ninety minutes (B.1.3 step 6). */
    private static final int MOST_ITEMS = 8;

    private final Signals signals;
    private final Overleggen overleggen;

    AgendaVoorstel(Signals signals, Overleggen overleggen) {
        this.signals = signals;
        this.overleggen = overleggen;
    }

    /** Puts what weighs most on the agenda. What was on an earlier proposal for this meeting takes part again. */
    void propose(UUID meeting, VariableScope scope) {
        release(meeting, scope);
        List<Signal> chosen = signals.candidates(overleggen.get(meeting).municipality()).stream()
                .limit(MOST_ITEMS)
                .toList();
        signals.schedule(chosen.stream().map(Signal::id).toList());
        List<AgendaItem> items = new ArrayList<>();
        for (Signal signal : chosen) {
            items.add(new AgendaItem(items.size() + 1, signal.id(), title(signal)));
        }
        keep(meeting, items, scope);
    }

    /** Takes these items off; their signals wait for a next meeting. */
    void remove(UUID meeting, List<Integer> numbers, VariableScope scope) {
        List<AgendaItem> items = overleggen.agenda(meeting);
        signals.release(items.stream()
                .filter(item -> numbers.contains(item.number()))
                .map(AgendaItem::signalId)
                .toList());
        keep(
                meeting,
                items.stream().filter(item -> !numbers.contains(item.number())).toList(),
                scope);
    }

    void release(UUID meeting, VariableScope scope) {
        signals.release(
                overleggen.agenda(meeting).stream().map(AgendaItem::signalId).toList());
        keep(meeting, List.of(), scope);
    }

    private void keep(UUID meeting, List<AgendaItem> items, VariableScope scope) {
        overleggen.setAgenda(meeting, items);
        SignaleringsoverlegProcess.AGENDA_ITEMS.set(
                scope, items.stream().map(item -> item.signalId().toString()).toList());
    }

    private static String title(Signal signal) {
        return Optional.ofNullable(signal.title()).orElse(signal.theme());
    }
}
