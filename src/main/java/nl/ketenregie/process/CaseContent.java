package nl.ketenregie.process;

import java.util.List;
import java.util.Optional;

/**
 * Where the content of submitted forms goes. The form seam calls it in the engine's own transaction, so that a task is
 * completed and its content kept, or neither.
 */
public interface CaseContent {

    /**
     * Opens the dossier for a case that is being started.
     *
     * @param reference the caller's own reference; one case per organisation and reference
     * @throws InvalidInput when the reference was used before
     */
    OpenedCase open(String processKey, String processName, String municipality, Optional<String> reference);

    /** Keeps what one person contributed in one step. */
    void receive(SubmittedContent content);

    /** @param dossierId business key of the process instance */
    record OpenedCase(String dossierId, String caseNumber, String municipalityName) {}

    /**
     * @param subjectId business key of the process instance
     * @param step id of the task or start event, {@code UserTask_AskUwv}
     * @param stepName what the person saw, "Vraag opstellen"
     */
    record SubmittedContent(String subjectId, String step, String stepName, String form, List<Field> fields) {}

    /** @param category one of contact, probleem, document, financieel, gezondheid, straf, algemeen */
    record Field(String key, String label, String category, String value) {}
}
