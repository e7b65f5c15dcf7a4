package nl.ketenregie.overleg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Aanwezigheid tellen": who is there, as the quorum counts them (B.1.3 step 7). */
@Component
class CountAttendanceDelegate implements JavaDelegate {

    private final Overleggen overleggen;
    private final Partners partners;

    CountAttendanceDelegate(Overleggen overleggen, Partners partners) {
        this.overleggen = overleggen;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> present = roles(execution.getVariable(OverlegProcess.PRESENT));
        Overleg meeting = overleggen.recordAttendance(UUID.fromString(execution.getProcessBusinessKey()), present);
        OverlegProcess.LEADER_PRESENT.set(execution, present.stream().anyMatch(OverlegProcess.LEADERS::contains));
        OverlegProcess.MUNICIPAL_COUNT.set(execution, (int)
                present.stream().filter(OverlegProcess::isMunicipal).count());
        OverlegProcess.LEGAL_COUNT.set(
                execution, legal(present, meeting.municipality()).size());
    }

    private Set<String> legal(List<String> present, String municipality) {
        return present.stream()
                .map(role -> partners.findFulfilment(role, municipality))
                .flatMap(Optional::stream)
                .map(Partners.Fulfilment::organisation)
                .filter(organisation -> organisation.domain() == Organisation.Domain.JURIDISCH)
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    private static List<String> roles(@Nullable Object chosen) {
        return chosen instanceof Collection<?> several
                ? several.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }
}
