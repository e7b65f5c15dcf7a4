package nl.ketenregie.security;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Closes what the engine leaves open: expressions and scripts. */
@Component
class HardenedEngine extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;

    HardenedEngine(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ModelBeans forModels = new ModelBeans(beans);
        engine.setBeans(forModels);
        engine.setExpressionManager(new ModelExpressions(forModels));

        NoScripts noScripts = new NoScripts();
        engine.setScriptFactory(noScripts);
        engine.setScriptEngineResolver(noScripts);

        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new QueryGuard());
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
    }
}
