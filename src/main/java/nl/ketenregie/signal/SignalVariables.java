package nl.ketenregie.signal;

import nl.ketenregie.process.ProcessVariable;

/** The variables of processes about a signal that this room sets or reads. */
final class SignalVariables {

    /** "formulier", or the slug of the process that counted. */
    static final ProcessVariable<String> SOURCE = ProcessVariable.of("bron", String.class);

    static final ProcessVariable<String> THEME = ProcessVariable.of("thema", String.class);
    static final ProcessVariable<String> BODY = ProcessVariable.of("bestuursorgaan", String.class);

    /** A resident is in trouble now and gets help at once, beside the signal. */
    static final ProcessVariable<Boolean> EMERGENCY = ProcessVariable.of("noodsituatie", Boolean.class);

    static final ProcessVariable<Integer> COMPARABLE_CASES = ProcessVariable.of("vergelijkbareZaken", Integer.class);

    private SignalVariables() {}
}
