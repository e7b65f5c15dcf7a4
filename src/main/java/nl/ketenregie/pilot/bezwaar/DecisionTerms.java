package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Messages;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.termijn.TermChange;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** The term within which the municipality has to decide, and what happens to it; the process that waits for its end hears it. */
@Component
class DecisionTerms {

    private static final String PAUSE = "Awb 7:10 lid 2";

    private final Termijnen termijnen;
    private final Workflow workflow;
    private final PlatformClock clock;

    DecisionTerms(Termijnen termijnen, Workflow workflow, PlatformClock clock) {
        this.termijnen = termijnen;
        this.workflow = workflow;
        this.clock = clock;
    }

    Termijn get(UUID dossierId, UUID termId) {
        return termijnen
                .find(dossierId, termId)
                .orElseThrow(() -> new IllegalStateException("Deze zaak heeft geen beslistermijn " + termId));
    }

    /** While it can still be met. */
    Optional<Termijn> findRunning(UUID dossierId, UUID termId) {
        Termijn term = get(dossierId, termId);
        boolean runs = term.status() == Termijn.Status.LOPEND && !term.endsOn().isBefore(clock.today());
        return Optional.of(term).filter(one -> runs);
    }

    /** Stands still from the day after the letter; a term that is over cannot stand still any more. */
    void suspend(UUID dossierId, UUID termId, LocalDate askedOn, LocalDate until) {
        if (findRunning(dossierId, termId).isPresent()) {
            change(dossierId, termId, new TermChange.Suspension(askedOn, until, PAUSE));
        }
    }

    /**
     * Runs again from the day of repair on.
     *
     * @param until last day of the time that was given; repaired on that day, the pause was as long as it was meant to be
     */
    void resume(UUID dossierId, UUID termId, LocalDate repairedOn, LocalDate until) {
        if (repairedOn.isBefore(until) && findRunning(dossierId, termId).isPresent()) {
            termijnen.endSuspension(termId, repairedOn);
            tell(dossierId);
        }
    }

    /** @throws nl.ketenregie.process.InvalidInput in Dutch, when the term is over or the change cannot be */
    void change(UUID dossierId, UUID termId, TermChange change) {
        termijnen.change(termId, change);
        tell(dossierId);
    }

    private void tell(UUID dossierId) {
        workflow.correlate(Messages.DECISION_TERM_CHANGED, dossierId.toString());
    }
}
