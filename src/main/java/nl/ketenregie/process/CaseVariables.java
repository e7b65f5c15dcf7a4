package nl.ketenregie.process;

/** The variables that every case has, whatever its pilot: enough to route and recognise it, nothing about the person. */
public final class CaseVariables {

    /** CBS code of the municipality, four digits. */
    public static final ProcessVariable<String> MUNICIPALITY = ProcessVariable.of("gemeente", String.class);

    public static final ProcessVariable<String> MUNICIPALITY_NAME = ProcessVariable.of("gemeentenaam", String.class);

    /** Public case number, for example {@code RH-2026-7K3F9QXA}; cannot be guessed and says nothing. */
    public static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("zaaknummer", String.class);

    /** Role of the organisation that started the case; only where the model asks for it. */
    public static final ProcessVariable<String> REPORTER = ProcessVariable.of("melder", String.class);

    /** A code of {@link Urgency}; absent where a process does not say how urgent its case is. */
    public static final ProcessVariable<String> URGENCY = ProcessVariable.of("urgentie", String.class);

    private CaseVariables() {}
}
