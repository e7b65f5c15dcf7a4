package nl.ketenregie.crossing.kamer;

import java.time.LocalDate;
import nl.ketenregie.crossing.pilot.een.FirstPilot;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.event.EventListener;

/** Does everything a room may not: it knows a pilot, calls the engine, is public, has its own clock and a vague name. */
public class RoomManager implements JavaDelegate {

    private final RuntimeService engine;

    public RoomManager(RuntimeService engine) {
        this.engine = engine;
    }

    @Override
    public void execute(DelegateExecution execution) {
        engine.setVariable("", "", new FirstPilot().other() + LocalDate.now().toString());
    }

    @EventListener
    public void hear(String news) {}
}
