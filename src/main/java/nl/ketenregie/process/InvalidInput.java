package nl.ketenregie.process;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A caller's mistake: the message is Dutch, names the field or the reason, and never repeats the value. The engine's
 * interfaces turn it into HTTP 400; the transaction is rolled back, so nothing changes.
 */
public class InvalidInput extends FormFieldValidationException {

    public InvalidInput(String field, String message) {
        super(field, message);
    }
}
