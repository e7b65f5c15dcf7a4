package nl.ketenregie.process;

import java.util.Map;

/**
 * Fills in beforehand what a room already knows, when somebody opens a task form. Nothing of it is stored: what the user
 * submits is what counts. All beans are asked, in their {@code @Order}; of two answers to one question the later one wins.
 */
public interface FormFilling {

    /**
     * @return answers by the key of the field; lists of plain values or maps for choices and rows; null leaves the field empty,
     *     whatever the process knows of it
     */
    Map<String, Object> answersFor(OpenForm form);

    /**
     * @param subjectId business key of the process instance
     * @param form id of the form, {@code signaleringsoverleg-edit-signal}
     * @param step id of the task in the model
     */
    record OpenForm(String taskId, String subjectId, String form, String step) {}
}
