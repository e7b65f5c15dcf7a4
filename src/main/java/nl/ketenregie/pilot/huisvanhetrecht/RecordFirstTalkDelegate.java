package nl.ketenregie.pilot.huisvanhetrecht;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Gesprek vastleggen": the first talk about debts was held, so its term is met; or it is not needed any more. */
@Component
class RecordFirstTalkDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final PlatformClock clock;

    RecordFirstTalkDelegate(Dossiers dossiers, Termijnen termijnen, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID term = UUID.fromString(HuisVanHetRechtProcess.TALK_TERM_ID.get(execution));
        if (HuisVanHetRechtProcess.FIRST_TALK.get(execution).equals(HuisVanHetRechtProcess.TALKED)) {
            termijnen.markMet(term, talkedOn(UUID.fromString(execution.getProcessBusinessKey())));
        } else {
            termijnen.lapse(term);
        }
    }

    private LocalDate talkedOn(UUID dossier) {
        LocalDate day = dossiers.findAnswer(dossier, HuisVanHetRechtProcess.TALK_FORM, HuisVanHetRechtProcess.TALKED_ON)
                .map(LocalDate::parse)
                .orElseThrow(() -> new InvalidInput(
                        HuisVanHetRechtProcess.TALKED_ON, "Het veld 'Op welke dag?' is verplicht; vul het in."));
        if (day.isAfter(clock.today())) {
            throw new InvalidInput(
                    HuisVanHetRechtProcess.TALKED_ON,
                    "Het veld 'Op welke dag?' ligt in de toekomst. Rond deze taak pas af als het gesprek er was.");
        }
        return day;
    }
}
