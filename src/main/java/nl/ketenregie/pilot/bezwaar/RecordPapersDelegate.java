package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Forms;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijnen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Inzage vastleggen": in time, or not needed because everybody agreed (Awb 7:4 lid 5), or the hearing moves. */
@Component
class RecordPapersDelegate implements JavaDelegate {

    private static final String ON_VIEW = "gelegd";

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final PlatformClock clock;

    RecordPapersDelegate(Dossiers dossiers, Termijnen termijnen, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID term = UUID.fromString(BezwaarProcess.PAPERS_TERM.get(execution));
        if (!BezwaarProcess.PAPERS.get(execution).equals(ON_VIEW)) {
            termijnen.lapse(term);
            return;
        }
        LocalDate from = FilledIn.in(dossiers, UUID.fromString(execution.getProcessBusinessKey()), Forms.LAY_PAPERS)
                .day("terInzageVanaf", "Ter inzage vanaf")
                .notAfterToday(clock.today())
                .notAfter(
                        LocalDate.parse(BezwaarProcess.PAPERS_UNTIL.get(execution)),
                        "is te laat: de stukken moeten minstens een week voor de hoorzitting ter inzage liggen (Awb 7:4"
                                + " lid 2); kies dat de hoorzitting wordt verzet")
                .day();
        termijnen.markMet(term, from);
    }
}
