package nl.ketenregie.termijn;

/** A course of a term that cannot be: the message is Dutch, names what is wrong and what to do. */
public final class InvalidCourse extends IllegalArgumentException {

    private final String field;
    private final String reason;

    /** @param field as the interface names it: {@code wijzigingen[0].weken} */
    InvalidCourse(String field, String reason) {
        super(reason);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    /** What the user reads. */
    public String reason() {
        return reason;
    }

    InvalidCourse in(String otherField) {
        return new InvalidCourse(otherField, reason);
    }
}
