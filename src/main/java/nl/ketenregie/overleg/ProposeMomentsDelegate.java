package nl.ketenregie.overleg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Momenten voorstellen": the first moments at which the room and everybody at the table are free. */
@Component
class ProposeMomentsDelegate implements JavaDelegate {

    private final Overleggen overleggen;

    ProposeMomentsDelegate(Overleggen overleggen) {
        this.overleggen = overleggen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Overleg meeting = overleggen.getLatestOf(execution.getProcessBusinessKey());
        int most = OverlegProcess.PROPOSALS.size();
        List<LocalDateTime> moments = overleggen.proposeMoments(
                meeting, OverlegProcess.WANTED_FROM.find(execution).map(LocalDate::parse), most);
        for (int number = 0; number < most; number++) {
            execution.setVariable(
                    OverlegProcess.PROPOSALS.get(number).name(),
                    number < moments.size() ? DutchTimes.forForm(moments.get(number)) : null);
        }
    }
}
