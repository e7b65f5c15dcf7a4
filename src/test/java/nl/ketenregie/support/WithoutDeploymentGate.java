package nl.ketenregie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** For tests of the engine itself, whose models are too small to be anybody's process. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(WithoutDeploymentGate.OpenGate.class)
public @interface WithoutDeploymentGate {

    @TestConfiguration
    class OpenGate extends AbstractProcessEnginePlugin {

        @Override
        public void postInit(ProcessEngineConfigurationImpl engine) {
            engine.getDeployers()
                    .removeIf(deployer -> deployer.getClass().getSimpleName().equals("DeploymentGate"));
            engine.getDeploymentCache().setDeployers(engine.getDeployers());
        }
    }
}
