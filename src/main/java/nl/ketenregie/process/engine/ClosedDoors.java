package nl.ketenregie.process.engine;

import static nl.ketenregie.process.engine.ModelFacts.definitionOf;
import static nl.ketenregie.process.engine.ModelFacts.formOf;
import static nl.ketenregie.process.engine.ModelFacts.isCamundaForm;
import static nl.ketenregie.process.engine.ModelFacts.startFormOf;

import java.util.List;
import java.util.function.BiPredicate;
import nl.ketenregie.process.InvalidInput;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The commands that people cannot give the engine directly, each with the reason they get to read. */
final class ClosedDoors {

    private static final String FORM = "Rond deze taak af met het formulier dat erbij hoort.";
    private static final String START_FORM = "Start dit proces met het startformulier dat erbij hoort.";
    private static final String DOSSIER = "Opmerkingen en bijlagen horen in het dossier. Zet ze daar neer.";
    private static final String MODEL = "De naam en de omschrijving van een taak staan in het procesmodel."
            + " Pas ze daar aan; wat over deze zaak gaat, hoort in het dossier.";
    private static final String NOTE = "Een toelichting hoort in het dossier, niet in het procesbeheer.";

    private static final List<Door> DOORS = List.of(
            // the form is what is validated, and what keeps content out of the engine
            new Door(CompleteTaskCmd.class, ClosedDoors::taskHasForm, FORM),
            new Door(HandleTaskBpmnErrorCmd.class, ClosedDoors::taskHasForm, FORM),
            new Door(HandleTaskEscalationCmd.class, ClosedDoors::taskHasForm, FORM),
            new Door(StartProcessInstanceCmd.class, ClosedDoors::processHasStartForm, START_FORM),
            new Door(StartProcessInstanceAtActivitiesCmd.class, ClosedDoors::processHasStartForm, START_FORM),
            // free text and files: the engine shows them to everybody who sees the task, and keeps them in its history
            new Door(AddCommentCmd.class, ClosedDoors::always, DOSSIER),
            new Door(UpdateCommentCmd.class, ClosedDoors::always, DOSSIER),
            new Door(CreateAttachmentCmd.class, ClosedDoors::always, DOSSIER),
            new Door(SaveAttachmentCmd.class, ClosedDoors::always, DOSSIER),
            new Door(SetAnnotationForIncidentCmd.class, ClosedDoors::always, NOTE),
            new Door(SetAnnotationForOperationLog.class, ClosedDoors::always, NOTE),
            new Door(CreateIncidentCmd.class, ClosedDoors::always, NOTE),
            new Door(SetTaskNameCmd.class, ClosedDoors::always, MODEL),
            new Door(SetTaskDescriptionCmd.class, ClosedDoors::always, MODEL),
            new Door(SaveTaskCmd.class, ClosedDoors::changesText, MODEL),
            // a task without a process has no form, no term and no dossier
            new Door(
                    CreateTaskCmd.class,
                    ClosedDoors::always,
                    "Losse taken bestaan hier niet. Start een proces, of voeg een stap toe aan het procesmodel."));

    private ClosedDoors() {}

    /** @throws InvalidInput when this door is shut */
    static void check(Object command, CommandExecutor engine) {
        for (Door door : DOORS) {
            if (door.command().isInstance(command)
                    && engine.execute(context -> door.shut().test(command, context))) {
                throw new InvalidInput("opdracht", door.reason());
            }
        }
    }

    /** The seam validates these and takes their content out. */
    static boolean isSubmittedForm(Object command, CommandExecutor engine) {
        if (command instanceof SubmitTaskFormCmd) {
            return engine.execute(context -> isCamundaForm(formOf(context, text(command, "taskId"))));
        }
        if (command instanceof SubmitStartFormCmd) {
            return engine.execute(context ->
                    isCamundaForm(startFormOf(definitionOf(context, text(command, "processDefinitionId"), null))));
        }
        return false;
    }

    private static boolean always(Object command, CommandContext context) {
        return true;
    }

    private static boolean taskHasForm(Object command, CommandContext context) {
        return formOf(context, text(command, "taskId")) != null;
    }

    private static boolean processHasStartForm(Object command, CommandContext context) {
        ProcessInstantiationBuilderImpl start =
                (ProcessInstantiationBuilderImpl) CommandFields.get(command, "instantiationBuilder");
        return start != null
                && startFormOf(definitionOf(context, start.getProcessDefinitionId(), start.getProcessDefinitionKey()))
                        != null;
    }

    private static boolean changesText(Object command, CommandContext context) {
        return CommandFields.get(command, "task") instanceof TaskEntity task
                && (task.getPropertyChanges().containsKey(TaskEntity.NAME)
                        || task.getPropertyChanges().containsKey(TaskEntity.DESCRIPTION));
    }

    private static String text(Object command, String field) {
        return String.valueOf(CommandFields.get(command, field));
    }

    private record Door(Class<?> command, BiPredicate<Object, CommandContext> shut, String reason) {}
}
