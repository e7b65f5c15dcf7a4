package nl.ketenregie.security;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the task slices in the engine. */
@Component
class TaskSlicePlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new NoTaskGrants());
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new SlicedAuthorizationsFactory()));
        CommandInterceptor noNotes = new NoNotesInEngine(engine.getIdentityService());
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), noNotes));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(
                engine.getCustomPreCommandInterceptorsTxRequiresNew(),
                new NoNotesInEngine(engine.getIdentityService())));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers()
                .replaceAll(
                        checker -> checker instanceof AuthorizationCommandChecker ? new TaskCommandChecker() : checker);
    }

    private static <T> List<T> with(@Nullable List<? extends T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }

    private static final class SlicedAuthorizationsFactory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new SlicedAuthorizations();
        }
    }
}
