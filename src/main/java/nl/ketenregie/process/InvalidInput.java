package nl.ketenregie.process;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A caller's mistake: the message is Dutch, names the field or the reason, and never repeats the value. The engine's
 * interfaces turn it into HTTP 400; the transaction is rolled back, so nothing changes.
 */
public class InvalidInput extends FormFieldValidationException {

    private final String reason;

    public InvalidInput(String field, String message) {
        this(field, message, message);
    }

    /**
     * @param message for the log as well
     * @param reason for the user alone; may show the fragment of the text that it is about
     */
    public InvalidInput(String field, String message, String reason) {
        super(field, message);
        this.reason = reason;
    }

    /** What the user reads. */
    public String reason() {
        return reason;
    }
}
