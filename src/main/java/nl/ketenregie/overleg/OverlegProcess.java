package nl.ketenregie.overleg;

import java.util.List;
import java.util.Set;
import nl.ketenregie.process.ProcessVariable;

/** Every name in models with a meeting that this room relies on. Moments are {@code jjjj-mm-ddTuu:mm}, as local time. */
final class OverlegProcess {

    /** Day from which the organiser wants to meet, where the process holds it. */
    static final ProcessVariable<String> WANTED_FROM = ProcessVariable.of("vanaf", String.class);

    static final List<ProcessVariable<String>> PROPOSALS = List.of(
            ProcessVariable.of("voorstel1", String.class),
            ProcessVariable.of("voorstel2", String.class),
            ProcessVariable.of("voorstel3", String.class));

    /** {@code voorstel-1}, {@code voorstel-2}, {@code voorstel-3} or {@code anders}. */
    static final ProcessVariable<String> CHOICE = ProcessVariable.of("moment", String.class);

    static final String OTHER = "anders";
    static final ProcessVariable<String> OTHER_MOMENT = ProcessVariable.of("andersOp", String.class);

    static final ProcessVariable<String> BEGIN = ProcessVariable.of("overlegBegin", String.class);
    static final ProcessVariable<String> END = ProcessVariable.of("overlegEinde", String.class);
    static final ProcessVariable<String> AGENDA_CLOSES = ProcessVariable.of("agendaSluit", String.class);

    static final ProcessVariable<Integer> TIMES_MOVED = ProcessVariable.of("aantalKeerVerzet", Integer.class);

    /** List of roles. */
    static final String PRESENT = "aanwezigen";

    static final Set<String> LEADERS = Set.of("voorzitter", "plaatsvervangend-voorzitter", "secretariaat");
    static final ProcessVariable<Boolean> LEADER_PRESENT = ProcessVariable.of("leidingAanwezig", Boolean.class);
    static final ProcessVariable<Integer> MUNICIPAL_COUNT = ProcessVariable.of("aantalGemeente", Integer.class);
    static final ProcessVariable<Integer> LEGAL_COUNT = ProcessVariable.of("aantalJuridisch", Integer.class);

    private OverlegProcess() {}

    /** How the form writes the choice of a proposal: {@code voorstel-1} for {@code voorstel1}. */
    static String choiceOf(ProcessVariable<String> proposal) {
        return proposal.name().replace("voorstel", "voorstel-");
    }

    static boolean isMunicipal(String role) {
        return role.startsWith("gemeente-");
    }
}
