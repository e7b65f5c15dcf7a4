package nl.ketenregie.process.engine;

import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.Urgency;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * A model that sets {@code urgentie} says with it how urgent its tasks are, and those of everything that it calls. A task
 * that names a priority of its own keeps it while its case is less urgent than that.
 */
final class UrgencyInModels extends AbstractBpmnParseListener {

    private static final String NAME = CaseVariables.URGENCY.name();

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setPriorityExpression(new TaskPriority(task.getPriorityExpression()));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((CallableElementActivityBehavior) activity.getActivityBehavior())
                .getCallableElement()
                .addInput(new UrgencyGoesAlong());
    }

    /** What the priority of an open task should be now. */
    static int priorityOf(TaskEntity task, Urgency urgency) {
        return task.getTaskDefinition().getPriorityExpression() instanceof TaskPriority priority
                ? priority.with(urgency, task)
                : task.getPriority();
    }

    /** Only what is urgent goes along: without it the tasks of a called process are NORMAAL, and nothing has to be stored. */
    private static final class UrgencyGoesAlong extends CallableElementParameter {
        @Override
        public void applyTo(VariableScope caller, VariableMap inputs) {
            CaseVariables.URGENCY
                    .find(caller)
                    .filter(urgency -> !urgency.equals(Urgency.NORMAAL.name()))
                    .ifPresent(urgency -> inputs.putIfAbsent(NAME, urgency));
        }
    }

    /** @param own what the model itself says; absent in most models */
    private record TaskPriority(@Nullable Expression own) implements Expression {

        @Override
        public Object getValue(VariableScope scope) {
            return with(CaseVariables.URGENCY.find(scope).flatMap(Urgency::find).orElse(Urgency.NORMAAL), scope);
        }

        int with(Urgency urgency, VariableScope scope) {
            if (own == null) {
                return urgency.priority();
            }
            int named = Integer.parseInt(String.valueOf(own.getValue(scope)));
            return urgency == Urgency.NORMAAL ? named : Math.max(named, urgency.priority());
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new UnsupportedOperationException("The priority of a task follows from its case");
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

        @Override
        public String getExpressionText() {
            return own == null ? "${" + NAME + "}" : own.getExpressionText();
        }
    }
}
