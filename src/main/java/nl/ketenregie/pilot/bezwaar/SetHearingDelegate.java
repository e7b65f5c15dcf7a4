package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Terms;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Hoorzitting vastleggen": the papers are on view for at least a week before it (Awb 7:4 lid 2). */
@Component
class SetHearingDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final PlatformClock clock;

    SetHearingDelegate(Dossiers dossiers, Termijnen termijnen, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID dossier = UUID.fromString(execution.getProcessBusinessKey());
        FilledInDay hearing = FilledIn.in(dossiers, dossier, Forms.PLAN_HEARING)
                .dayOfMoment("hoorzittingOp", "Dag van de hoorzitting");
        Termijn papers = termijnen.register(dossier, Terms.PAPERS, hearing.day());
        LocalDate today = clock.today();
        hearing.check(
                !papers.endsOn().isBefore(today),
                "is te vroeg: de stukken moeten minstens een week ter inzage liggen (Awb 7:4 lid 2); kies een dag vanaf "
                        + FilledInDay.inWords(today.plusWeeks(1)));
        BezwaarProcess.HEARING_DAY.set(execution, hearing.day().toString());
        BezwaarProcess.PAPERS_TERM.set(execution, papers.getId().toString());
        BezwaarProcess.PAPERS_UNTIL.set(execution, papers.endsOn().toString());
    }
}
