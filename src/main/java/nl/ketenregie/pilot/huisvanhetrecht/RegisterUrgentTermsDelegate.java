package nl.ketenregie.pilot.huisvanhetrecht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.ProcessVariable;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Termijnen vaststellen": the terms of the law around a threat (B.3.6), each once per case. */
@Component
class RegisterUrgentTermsDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final PlatformClock clock;

    RegisterUrgentTermsDelegate(Dossiers dossiers, Termijnen termijnen, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        Threat threat = Threat.in(dossiers.contributions(dossier));
        set(
                execution,
                HuisVanHetRechtProcess.TALK_TERM_ID,
                register(dossier, HuisVanHetRechtProcess.TALK_TERM, askedOn(execution)));
        set(
                execution,
                HuisVanHetRechtProcess.EVICTION_TERM_ID,
                register(dossier, HuisVanHetRechtProcess.EVICTION_TERM, Optional.ofNullable(threat.servedOn())));
    }

    /** The resident who reports a threat asks for help with it. */
    private Optional<LocalDate> askedOn(DelegateExecution execution) {
        boolean threatened = HuisVanHetRechtProcess.THREAT
                        .find(execution)
                        .filter(HuisVanHetRechtProcess.THREATS_TO_LIVING::contains)
                        .isPresent()
                || HuisVanHetRechtProcess.URGENT_ROUTE
                        .find(execution)
                        .filter(HuisVanHetRechtProcess.HOUSING::equals)
                        .isPresent();
        return threatened ? Optional.of(clock.today()) : Optional.empty();
    }

    private Optional<String> register(UUID dossier, String code, Optional<LocalDate> basis) {
        boolean known =
                termijnen.of(dossier).stream().anyMatch(term -> term.kind().equals(code));
        try {
            return basis.filter(day -> !known)
                    .map(day -> termijnen.register(dossier, code, day).getId().toString());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    HuisVanHetRechtProcess.SERVED_ON,
                    "Het veld 'Dag waarop de deurwaarder het vonnis bracht' klopt niet: " + e.getMessage());
        }
    }

    private static void set(DelegateExecution execution, ProcessVariable<String> variable, Optional<String> termId) {
        execution.setVariable(variable.name(), termId.orElse(null));
    }
}
