package nl.ketenregie.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** A process that a process owner deploys can be started by its role at once, not after the next start of the platform. */
@Component
class AccessAfterDeployment extends AbstractProcessEnginePlugin implements Deployer {

    private final ObjectProvider<PartnerAccess> access;
    private final ObjectProvider<TaskScheduler> scheduler;

    AccessAfterDeployment(ObjectProvider<PartnerAccess> access, ObjectProvider<TaskScheduler> scheduler) {
        this.access = access;
        this.scheduler = scheduler;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>();
        if (engine.getCustomPostDeployers() != null) {
            deployers.addAll(engine.getCustomPostDeployers());
        }
        deployers.add(this);
        engine.setCustomPostDeployers(deployers);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        PartnerAccess partners = access.getObject();
        if (deployment.isNew() && partners.isStarted()) {
            // after the commit, and outside the process owner's own rights
            Context.getCommandContext()
                    .getTransactionContext()
                    .addTransactionListener(
                            TransactionState.COMMITTED,
                            committed -> scheduler.getObject().schedule(partners::bringUpToDate, Instant.now()));
        }
    }
}
