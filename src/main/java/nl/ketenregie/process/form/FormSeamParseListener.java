package nl.ketenregie.process.form;

import java.util.List;
import java.util.Set;
import nl.ketenregie.process.CandidateGroups;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.EndStates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the form seam, the role resolution and the closing of the case into every process as it is parsed. */
@Component
public class FormSeamParseListener extends AbstractBpmnParseListener {

    private final FormSeam seam;
    private final CaseSubjects subjects;
    private final FormFillings fillings;
    private final ObjectProvider<CandidateGroups> candidateGroups;
    private final ApplicationEventPublisher events;

    FormSeamParseListener(
            FormSeam seam,
            CaseSubjects subjects,
            FormFillings fillings,
            ObjectProvider<CandidateGroups> candidateGroups,
            ApplicationEventPublisher events) {
        this.seam = seam;
        this.subjects = subjects;
        this.fillings = fillings;
        this.candidateGroups = candidateGroups;
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        CaseSubjects.readFrom(element, process);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        FormDefinition form = task.getFormDefinition();
        if (form != null && form.getCamundaFormDefinitionKey() != null) {
            task.setTaskFormHandler(new TaskSeam(task.getTaskFormHandler(), form));
        }
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        List<Expression> roles = List.copyOf(groups);
        groups.clear();
        roles.forEach(role -> groups.add(new RoleExpression(role)));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity process
                && process.getStartFormDefinition() != null
                && process.getStartFormDefinition().getCamundaFormDefinitionKey() != null
                && activity.equals(process.getInitial())) {
            process.setStartFormHandler(new StartSeam(process.getStartFormHandler(), process.getStartFormDefinition()));
            process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::closeCase);
        }
    }

    private void closeCase(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (instance.getSuperExecution() == null && instance.getActivity() != null) {
            events.publishEvent(new CaseClosed(
                    subjects.of((ProcessDefinitionEntity) instance.getProcessDefinition())
                            .kind(),
                    instance.getProcessBusinessKey(),
                    outcomeOf(instance.getActivity())));
        }
    }

    /**
     * The name of the end event is the outcome, without accents: "Betere uitleg" is {@code BETERE_UITLEG}. A case that ends in an event
     * sub-process is still in that sub-process when its process ends.
     */
    private static String outcomeOf(ActivityImpl last) {
        ActivityImpl endEvent = last.getActivities().stream()
                .filter(child -> String.valueOf(child.getProperty("type")).endsWith("EndEvent"))
                .findFirst()
                .orElse(last);
        return EndStates.outcome(String.valueOf(endEvent.getProperty("name")));
    }

    private final class TaskSeam implements TaskFormHandler {
        private final TaskFormHandler standard;
        private final FormDefinition form;

        private TaskSeam(TaskFormHandler standard, FormDefinition form) {
            this.standard = standard;
            this.form = form;
        }

        @Override
        public TaskFormData createTaskForm(TaskEntity task) {
            return fillings.fill(standard.createTaskForm(task), task, form);
        }

        @Override
        public void submitFormVariables(VariableMap payload, VariableScope scope) {
            seam.submitTask((TaskEntity) scope, form, payload);
        }

        @Override
        public void parseConfiguration(Element e, DeploymentEntity d, ProcessDefinitionEntity p, BpmnParse parse) {
            standard.parseConfiguration(e, d, p, parse);
        }
    }

    private final class StartSeam implements StartFormHandler {
        private final StartFormHandler standard;
        private final FormDefinition form;

        private StartSeam(StartFormHandler standard, FormDefinition form) {
            this.standard = standard;
            this.form = form;
        }

        @Override
        public StartFormData createStartFormData(ProcessDefinitionEntity process) {
            return standard.createStartFormData(process);
        }

        @Override
        public void submitFormVariables(VariableMap payload, VariableScope scope) {
            seam.submitStart((ExecutionEntity) scope, form, payload);
        }

        @Override
        public void parseConfiguration(Element e, DeploymentEntity d, ProcessDefinitionEntity p, BpmnParse parse) {
            standard.parseConfiguration(e, d, p, parse);
        }
    }

    /** A role of the model, evaluated to the group of the organisation that fulfils it for this case. */
    private final class RoleExpression implements Expression {
        private final Expression role;

        private RoleExpression(Expression role) {
            this.role = role;
        }

        @Override
        public Object getValue(VariableScope scope) {
            return candidateGroups
                    .getObject()
                    .groupFor(String.valueOf(role.getValue(scope)), CaseVariables.MUNICIPALITY.find(scope));
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            role.setValue(value, scope);
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

        @Override
        public String getExpressionText() {
            return role.getExpressionText();
        }
    }
}
