package nl.ketenregie.process.engine;

import java.util.ArrayList;
import java.util.List;
import nl.ketenregie.process.form.FormSeamParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** How our engine differs from a bare one. Each line has its reason beside it or in an ADR. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final FormSeamParseListener formSeam;
    private final ApplicationContext context;

    EnginePlugin(FormSeamParseListener formSeam, ApplicationContext context) {
        this.formSeam = formSeam;
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(formSeam);
        listeners.add(new UrgencyInModels());
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
