package nl.ketenregie.metrics;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;

/** Lets the recorder hear what the engine writes to its history, beside that history. */
@Component
class MetricsPlugin extends AbstractProcessEnginePlugin {

    private final FactRecorder recorder;

    MetricsPlugin(FactRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<HistoryEventHandler> handlers = new ArrayList<>(engine.getCustomHistoryEventHandlers());
        handlers.add(recorder);
        engine.setCustomHistoryEventHandlers(handlers);
    }
}
