package nl.ketenregie.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * Where the content of submitted forms goes. The form seam calls it in the engine's own transaction, so that a task is
 * completed and its content kept, or neither.
 */
public interface CaseContent {

    /** Keeps what one person contributed in one step. */
    void receive(SubmittedContent content);

    /**
     * @param subjectId business key of the process instance
     * @param step id of the task or start event, {@code UserTask_AskUwv}
     * @param stepName what the person saw, "Vraag opstellen"
     */
    record SubmittedContent(String subjectId, String step, String stepName, String form, List<Field> fields) {}

    /** @param category one of contact, probleem, document, financieel, gezondheid, straf, algemeen */
    record Field(String key, String label, String category, String value) {

        private static final ObjectMapper JSON = new ObjectMapper();

        /**
         * The answer as a form takes it: a number, a tick or a list where it was one. Not for text, which may look like a
         * number.
         */
        public Object answer() {
            try {
                return JSON.readValue(value, Object.class);
            } catch (JsonProcessingException e) {
                return value; // a choice or a date
            }
        }
    }
}
