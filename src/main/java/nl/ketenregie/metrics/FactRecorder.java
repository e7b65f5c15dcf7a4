package nl.ketenregie.metrics;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.PROCESS_INSTANCE_END;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.PROCESS_INSTANCE_START;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_COMPLETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_DELETE;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what started and ended in a transaction, and has it written as facts in that same transaction, just before it
 * commits: when the engine has written its history. So there is a fact exactly when there is history.
 */
@Component
class FactRecorder implements HistoryEventHandler {

    private final Facts facts;
    private final Outcomes outcomes;

    FactRecorder(Facts facts, Outcomes outcomes) {
        this.facts = facts;
        this.outcomes = outcomes;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        // steps start and end with the same event names as cases do
        if (event instanceof HistoricTaskInstanceEventEntity task && isEndOf(task)) {
            happened().endedTask(task.getTaskId());
        } else if (event instanceof HistoricProcessInstanceEventEntity instance) {
            if (instance.isEventOfType(PROCESS_INSTANCE_START)) {
                happened().started(instance.getProcessInstanceId());
            } else if (instance.isEventOfType(PROCESS_INSTANCE_END)) {
                happened()
                        .ended(
                                instance.getProcessInstanceId(),
                                instance.getProcessDefinitionId(),
                                instance.getEndActivityId());
            }
        }
    }

    private static boolean isEndOf(HistoryEvent task) {
        return task.isEventOfType(TASK_INSTANCE_COMPLETE) || task.isEventOfType(TASK_INSTANCE_DELETE);
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    private Happened happened() {
        Happened known = (Happened) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Happened happened = new Happened();
        TransactionSynchronizationManager.bindResource(this, happened);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void beforeCommit(boolean readOnly) {
                facts.record(happened, outcomes);
            }

            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(FactRecorder.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(FactRecorder.this, happened);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(FactRecorder.this);
            }
        });
        return happened;
    }
}
