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

/**
 * A model that sets {@code urgentie} says with it how urgent its tasks are, and those of everything that it calls. A task
 * that names a priority of its own keeps it.
 */
final class UrgencyInModels extends AbstractBpmnParseListener {

    private static final String NAME = CaseVariables.URGENCY.name();

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getPriorityExpression() == null) {
            task.setPriorityExpression(new PriorityOfCase());
        }
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((CallableElementActivityBehavior) activity.getActivityBehavior())
                .getCallableElement()
                .addInput(new UrgencyGoesAlong());
    }

    static boolean isPriorityOfCase(TaskEntity task) {
        return task.getTaskDefinition() != null
                && task.getTaskDefinition().getPriorityExpression() instanceof PriorityOfCase;
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

    private static final class PriorityOfCase implements Expression {
        @Override
        public Object getValue(VariableScope scope) {
            return CaseVariables.URGENCY
                    .find(scope)
                    .flatMap(Urgency::find)
                    .orElse(Urgency.NORMAAL)
                    .priority();
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
            return "${" + NAME + "}";
        }
    }
}
