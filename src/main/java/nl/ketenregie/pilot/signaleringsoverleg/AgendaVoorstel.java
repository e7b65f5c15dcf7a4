package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenregie.overleg.AgendaItem;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.springframework.stereotype.Component;

/** Which signals are on the agenda of a meeting; what is not on it waits for the next. Answers with their ids, in order. */
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
    List<String> propose(UUID meeting) {
        release(meeting);
        List<Signal> chosen = signals.candidates(overleggen.get(meeting).municipality()).stream()
                .limit(MOST_ITEMS)
                .toList();
        signals.schedule(chosen.stream().map(Signal::id).toList());
        List<AgendaItem> items = new ArrayList<>();
        for (Signal signal : chosen) {
            items.add(new AgendaItem(items.size() + 1, signal.id(), title(signal)));
        }
        return keep(meeting, items);
    }

    /** Takes these items off; their signals wait for a next meeting. */
    List<String> remove(UUID meeting, List<Integer> numbers) {
        List<AgendaItem> items = overleggen.agenda(meeting);
        signals.release(items.stream()
                .filter(item -> numbers.contains(item.number()))
                .map(AgendaItem::signalId)
                .toList());
        return keep(
                meeting,
                items.stream().filter(item -> !numbers.contains(item.number())).toList());
    }

    List<String> release(UUID meeting) {
        signals.release(
                overleggen.agenda(meeting).stream().map(AgendaItem::signalId).toList());
        return keep(meeting, List.of());
    }

    private List<String> keep(UUID meeting, List<AgendaItem> items) {
        overleggen.setAgenda(meeting, items);
        return items.stream().map(item -> item.signalId().toString()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String title(Signal signal) {
        return Optional.ofNullable(signal.title()).orElse(signal.theme());
    }
}
