package nl.ketenregie.dossier;

import nl.ketenregie.process.ProcessVariable;

/** The variables of the building block {@code toestemming}. */
final class ConsentVariables {

    /** Role of the partner that would receive. */
    static final ProcessVariable<String> RECEIVER = ProcessVariable.of("ontvanger", String.class);

    static final ProcessVariable<String> PURPOSE = ProcessVariable.of("doel", String.class);
    static final ProcessVariable<String> ANSWER = ProcessVariable.of("toestemming", String.class);
    static final ProcessVariable<Boolean> CONSENT_GIVEN = ProcessVariable.of("toestemmingGegeven", Boolean.class);

    /** Whether medical matters may be discussed: only with a signature. */
    static final ProcessVariable<Boolean> MEDICAL_ALLOWED = ProcessVariable.of("medischToegestaan", Boolean.class);

    static final String HEALTH = "gezondheid";

    private ConsentVariables() {}
}
