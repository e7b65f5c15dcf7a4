package nl.ketenregie.process.engine;

import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.process.UrgencyChanged;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a process becomes more or less urgent, so do its open tasks and everything that it called and that still runs.
 * Called processes are told by setting their variable, which brings them here in turn. Whatever says nothing is NORMAAL, so
 * the first word of a process changes nothing when it is that.
 */
@Component
class UrgencySpread {

    private final ApplicationEventPublisher events;

    UrgencySpread(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void spread(HistoricVariableUpdateEventEntity set) {
        if (isUrgencyOfProcess(set)) {
            Urgency.find(set.getTextValue())
                    .filter(urgency -> urgency != Urgency.NORMAAL
                            || !set.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE))
                    .ifPresent(urgency -> spread(urgency, set.getProcessInstanceId()));
        }
    }

    private static boolean isUrgencyOfProcess(HistoricVariableUpdateEventEntity set) {
        return CaseVariables.URGENCY.name().equals(set.getVariableName())
                && set.getProcessInstanceId() != null
                && set.getProcessInstanceId().equals(set.getExecutionId())
                && (set.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                        || set.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE));
    }

    private void spread(Urgency urgency, String processId) {
        ExecutionEntity process =
                Context.getCommandContext().getExecutionManager().findExecutionById(processId);
        RunningParts running = RunningParts.of(process, Context.getCommandContext());
        running.tasks().forEach(task -> prioritise(task, urgency));
        running.called().forEach(one -> one.setVariableLocal(CaseVariables.URGENCY.name(), urgency.name()));
        if (process.getSuperExecutionId() == null) {
            events.publishEvent(new UrgencyChanged(process.getBusinessKey(), urgency));
        }
    }

    private static void prioritise(TaskEntity task, Urgency urgency) {
        int priority = UrgencyInModels.priorityOf(task, urgency);
        if (task.getPriority() != priority) {
            task.setPriority(priority);
            task.triggerUpdateEvent();
        }
    }
}
