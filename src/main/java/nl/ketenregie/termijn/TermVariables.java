package nl.ketenregie.termijn;

import nl.ketenregie.process.ProcessVariable;

/** The variables of the building block {@code termijnbewaking}. */
public final class TermVariables {

    public static final ProcessVariable<String> TERM_ID = ProcessVariable.of("termijnId", String.class);

    static final ProcessVariable<String> GUARD_MOMENT = ProcessVariable.of("bewaakmoment", String.class);
    static final ProcessVariable<String> GUARD_ON = ProcessVariable.of("bewaakdatum", String.class);
    static final ProcessVariable<String> LAST_WARNING_ON = ProcessVariable.of("laatsteWaarschuwingOp", String.class);

    private TermVariables() {}
}
