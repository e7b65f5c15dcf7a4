package nl.ketenregie.triage;

import nl.ketenregie.process.ProcessVariable;

/** What the building blocks {@code intake} and {@code korte-scan} tell the process: codes and a day, no answers. */
final class TriageVariables {

    static final ProcessVariable<String> ROUTE = ProcessVariable.of("spoedroute", String.class);

    /** The day that presses, as {@code jjjj-mm-dd}. */
    static final ProcessVariable<String> BY = ProcessVariable.of("spoedOp", String.class);

    /** enkelvoudig, samengesteld, multiproblematiek or onbekend. */
    static final ProcessVariable<String> COMPLEXITY = ProcessVariable.of("complexiteit", String.class);

    static final ProcessVariable<String> PROBLEM = ProcessVariable.of("dominantProbleem", String.class);

    /** verplicht or vrij. */
    static final ProcessVariable<String> WARM_HANDOVER = ProcessVariable.of("warmeOverdracht", String.class);

    private TriageVariables() {}
}
