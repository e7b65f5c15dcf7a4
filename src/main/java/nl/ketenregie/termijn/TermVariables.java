package nl.ketenregie.termijn;

import nl.ketenregie.process.ProcessVariable;

/** The variables of the building block {@code termijnbewaking}. */
public final class TermVariables {

    public static final ProcessVariable<String> TERM_ID = ProcessVariable.of("termijnId", String.class);

    /** How the guard ended: gehaald, verstreken, vervallen or geen; absent while it works. */
    public static final ProcessVariable<String> TERM_STATUS = ProcessVariable.of("termijnStatus", String.class);

    /** What comes next, {@code zeven-dagen}; {@code bezwaar-zeven-dagen} for a term within which the resident can object. */
    static final ProcessVariable<String> GUARD_MOMENT = ProcessVariable.of("bewaakmoment", String.class);

    static final ProcessVariable<String> GUARD_ON = ProcessVariable.of("bewaakdatum", String.class);

    /** Day as {@code jjjj-mm-dd}; the other two are moments. */
    static final ProcessVariable<String> REPLACED_ON = ProcessVariable.of("volgendeBewaakdatum", String.class);

    static final ProcessVariable<String> LAST_WARNING_ON = ProcessVariable.of("laatsteWaarschuwingOp", String.class);

    /** What somebody answered, as an input parameter of the step that records it. */
    static final ProcessVariable<String> ANSWER = ProcessVariable.of("gegevenAntwoord", String.class);

    private TermVariables() {}
}
