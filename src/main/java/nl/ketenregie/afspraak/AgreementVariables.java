package nl.ketenregie.afspraak;

import nl.ketenregie.process.ProcessVariable;

/** The variables of the building block {@code afspraken-bewaken} and of the processes that call it. */
final class AgreementVariables {

    /** How many agreements wait to be guarded: how often the block is called. */
    static final ProcessVariable<Integer> COUNT = ProcessVariable.of("aantalAfspraken", Integer.class);

    /** Number of the first of them; the others follow on it. */
    static final ProcessVariable<Integer> FIRST = ProcessVariable.of("eersteAfspraak", Integer.class);

    /** Which of them this call guards, from 0: the engine's {@code loopCounter}. */
    static final ProcessVariable<Integer> INDEX = ProcessVariable.of("volgnummer", Integer.class);

    static final ProcessVariable<Integer> NUMBER = ProcessVariable.of("afspraaknummer", Integer.class);
    static final ProcessVariable<String> OWNER = ProcessVariable.of("eigenaar", String.class);

    /** Days as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> DUE_ON = ProcessVariable.of("vervaltOp", String.class);

    static final ProcessVariable<String> REMIND_ON = ProcessVariable.of("herinnerenOp", String.class);
    static final ProcessVariable<String> ESCALATE_ON = ProcessVariable.of("escalerenOp", String.class);

    /** nagekomen, niet-nagekomen, nieuwe-datum, andere-eigenaar, vervalt or niemand. */
    static final ProcessVariable<String> DECISION = ProcessVariable.of("besluit", String.class);

    static final ProcessVariable<String> NEW_OWNER = ProcessVariable.of("nieuweEigenaar", String.class);
    static final ProcessVariable<String> NEW_DAY = ProcessVariable.of("nieuweDatum", String.class);

    /** "ja", or "nee" when nobody took one of the agreements. */
    static final ProcessVariable<String> OWNER_FOUND = ProcessVariable.of("eigenaarGevonden", String.class);

    private AgreementVariables() {}
}
