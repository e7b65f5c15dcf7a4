package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of all cases: registers them, says what guards them next, and tells their process when something changed. */
@Service
@Transactional
public class Termijnen {

    static final String TERM_CHANGED = "termijnbewaking.termijn-gewijzigd";

    private final TermijnRepository repository;
    private final StatutoryTerms statutoryTerms;
    private final LegalClock legalClock;
    private final WorkingDays workingDays;
    private final PlatformClock clock;
    private final Workflow workflow;

    Termijnen(
            TermijnRepository repository,
            StatutoryTerms statutoryTerms,
            LegalClock legalClock,
            WorkingDays workingDays,
            PlatformClock clock,
            Workflow workflow) {
        this.repository = repository;
        this.statutoryTerms = statutoryTerms;
        this.legalClock = legalClock;
        this.workingDays = workingDays;
        this.clock = clock;
        this.workflow = workflow;
    }

    /**
     * @param termCode of the catalogue, {@code bezwaar}
     * @param basis the day it counts from ({@link StatutoryTerm#basis()})
     * @throws IllegalArgumentException in Dutch, when there is no such term or the day cannot be
     */
    public Termijn register(UUID dossierId, String termCode, LocalDate basis) {
        StatutoryTerm term = statutoryTerms.get(termCode, basis);
        return repository.save(new Termijn(dossierId, term, legalClock.calculate(TermCourse.unchanged(term, basis))));
    }

    public List<Termijn> of(UUID dossierId) {
        return repository.findByDossierIdOrderByEndsOn(dossierId);
    }

    /** The partner that was to solve it did not: offer the pro forma objection now, while the term still runs. */
    public void askProForma(UUID termId) {
        Termijn term = get(termId);
        term.askProForma();
        repository.saveAndFlush(term);
        workflow.correlate(TERM_CHANGED, term.dossierId().toString());
    }

    Guard next(UUID termId) {
        Termijn term = get(termId);
        return term.next(clock.today(), moments(term));
    }

    LocalDate lastWarning(UUID termId) {
        return moments(get(termId)).oneWorkingDayBefore();
    }

    void markProFormaOffered(UUID termId) {
        get(termId).markProFormaOffered(clock.today());
    }

    void markExpired(UUID termId) {
        get(termId).end(Termijn.Status.VERSTREKEN);
    }

    @EventListener
    void endTermsOf(CaseClosed closed) {
        if (closed.isAbout(CaseSubject.DOSSIER)) {
            repository.lapseRunningOf(UUID.fromString(closed.subjectId()));
        }
    }

    private GuardMoments moments(Termijn term) {
        return GuardMoments.before(term.endsOn(), workingDays);
    }

    private Termijn get(UUID termId) {
        return repository.findById(termId).orElseThrow(() -> new IllegalStateException("Er is geen termijn " + termId));
    }
}
