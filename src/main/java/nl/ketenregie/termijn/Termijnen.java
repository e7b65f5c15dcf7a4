package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.CaseContinued;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of all cases: registers them, keeps what happens to them, and tells their guard. */
@Service
@Transactional
public class Termijnen {

    private static final String FIELD = "termijn";

    private final TermijnRepository repository;
    private final StatutoryTerms statutoryTerms;
    private final LegalClock legalClock;
    private final PlatformClock clock;
    private final Authors authors;
    private final GuardMessages guards;

    Termijnen(
            TermijnRepository repository,
            StatutoryTerms statutoryTerms,
            LegalClock legalClock,
            PlatformClock clock,
            Authors authors,
            GuardMessages guards) {
        this.repository = repository;
        this.statutoryTerms = statutoryTerms;
        this.legalClock = legalClock;
        this.clock = clock;
        this.authors = authors;
        this.guards = guards;
    }

    /**
     * @param termCode of the catalogue, {@code bezwaar}
     * @param basis the day it counts from ({@link StatutoryTerm#basis()})
     * @throws IllegalArgumentException in Dutch, when there is no such term or the day cannot be
     */
    public Termijn register(UUID dossierId, String termCode, LocalDate basis) {
        StatutoryTerm term = statutoryTerms.get(termCode, basis);
        if (term.basis().hasHappened() && basis.isAfter(clock.today())) {
            throw new IllegalArgumentException(
                    "%s ligt in de toekomst.".formatted(term.basis().label()));
        }
        TermCalculation calculation = legalClock.calculate(TermCourse.unchanged(term, basis));
        return repository.save(new Termijn(dossierId, term, basis, calculation));
    }

    public List<Termijn> of(UUID dossierId) {
        return repository.findByDossierIdOrderByEndsOn(dossierId);
    }

    public Optional<Termijn> find(UUID dossierId, UUID termId) {
        return repository.findById(termId).filter(term -> term.dossierId().equals(dossierId));
    }

    /** The running term of this kind in this case; of several the one that ends first. */
    public Optional<Termijn> findRunning(UUID dossierId, String termCode) {
        return findRunning(dossierId, Set.of(termCode));
    }

    /** The running term within which the resident can object; of several the one that ends first. */
    public Optional<Termijn> findRunningObjection(UUID dossierId) {
        return findRunning(
                dossierId,
                statutoryTerms.on(clock.today()).stream()
                        .filter(StatutoryTerm::isObjection)
                        .map(StatutoryTerm::code)
                        .toList());
    }

    private Optional<Termijn> findRunning(UUID dossierId, Collection<String> termCodes) {
        return repository.findFirstByDossierIdAndStatusAndKindInOrderByEndsOn(
                dossierId, Termijn.Status.LOPEND, termCodes);
    }

    /**
     * Keeps what happened to a term, computes its last day again and tells its guard.
     *
     * @param change any but another last day set by hand: that takes two people ({@link FourEyes})
     * @throws InvalidInput in Dutch, when the term does not run any more or the change cannot be
     */
    public Termijn change(UUID termId, TermChange change) {
        if (change instanceof TermChange.Override) {
            throw new IllegalArgumentException("Een andere laatste dag vaststellen doen twee mensen samen");
        }
        return apply(termId, RecordedChange.of(change, authors.current(), clock.instant()));
    }

    /**
     * What was missing came in before the day that was set for it, so the term runs again from that day on.
     *
     * @param until day on which it came in
     * @throws InvalidInput in Dutch, when the term does not run any more or does not stand still
     */
    public Termijn endSuspension(UUID termId, LocalDate until) {
        if (Course.findPauseOn(until, get(termId).changes()).isEmpty()) {
            throw new InvalidInput(
                    FIELD, "Deze termijn staat op die dag niet stil, dus er is geen pauze te beëindigen.");
        }
        return apply(termId, RecordedChange.endOfSuspension(until, authors.current(), clock.instant()));
    }

    Termijn apply(UUID termId, RecordedChange change) {
        Termijn term = getRunning(termId);
        try {
            term.record(change, legalClock.calculate(term.courseWith(change)));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(FIELD, String.valueOf(e.getMessage()));
        }
        guards.tell(term);
        return term;
    }

    /** What the term was for is done today. */
    public void markMet(UUID termId) {
        markMet(termId, clock.today());
    }

    /**
     * What the term was for is done. In time is up to and including its last day: later it ran out all the same. A term
     * that ended before stays as it ended.
     *
     * @param doneOn day on which it was done, which may be before the day on which somebody recorded it
     */
    public void markMet(UUID termId, LocalDate doneOn) {
        end(termId, term -> term.runsOn(doneOn) ? Termijn.Status.GEHAALD : Termijn.Status.VERSTREKEN);
    }

    /** What the term was for is not needed any more, while the case goes on. A term that ended stays as it ended. */
    public void lapse(UUID termId) {
        end(termId, term -> Termijn.Status.VERVALLEN);
    }

    private void end(UUID termId, Function<Termijn, Termijn.Status> how) {
        Termijn term = get(termId);
        if (term.status() == Termijn.Status.LOPEND) {
            term.end(how.apply(term));
            guards.tell(term);
        }
    }

    /** How the clock sees a term, with everything that happened to it. */
    public TermCalculation calculationOf(UUID termId) {
        return legalClock.calculate(get(termId).course());
    }

    /**
     * Offer the pro forma objection now, while the term still runs. A term that ended stays as it ended.
     *
     * @throws IllegalArgumentException in Dutch, when it is no term to object
     */
    public void askProForma(UUID termId) {
        Termijn term = get(termId);
        if (!term.isObjection()) {
            throw new IllegalArgumentException(
                    "Pro forma bezwaar hoort bij een bezwaartermijn, niet bij " + term.name());
        }
        term.askProForma();
        guards.tell(term);
    }

    /** @throws InvalidInput in Dutch, when it does not run any more */
    Termijn getRunning(UUID termId) {
        Termijn term = get(termId);
        if (!term.runsOn(clock.today())) {
            throw new InvalidInput(
                    FIELD,
                    switch (term.status()) {
                        case GEHAALD -> "Deze termijn is al gehaald en kan niet meer veranderen.";
                        case VERVALLEN -> "Deze termijn is gestopt met de zaak en kan niet meer veranderen.";
                        case LOPEND, VERSTREKEN ->
                            "Deze termijn is voorbij sinds %s en kan niet meer veranderen."
                                    .formatted(DutchDates.date(term.endsOn().plusDays(1)));
                    });
        }
        return term;
    }

    Termijn get(UUID termId) {
        return repository.findById(termId).orElseThrow(() -> new IllegalStateException("Er is geen termijn " + termId));
    }

    @EventListener
    void endTermsOf(CaseClosed closed) {
        if (closed.isAbout(CaseSubject.DOSSIER)) {
            repository.lapseRunningOf(UUID.fromString(closed.subjectId()));
        }
    }

    /**
     * The right to object goes along with the resident; the guard in the old case hears that it has nothing to guard any
     * more. What binds a body, such as the term to decide, stays with the case that it belongs to.
     */
    @EventListener
    void moveObjectionTerms(CaseContinued continued) {
        UUID from = UUID.fromString(continued.fromSubject());
        List<Termijn> moving = repository.findByDossierIdAndStatus(from, Termijn.Status.LOPEND).stream()
                .filter(Termijn::isObjection)
                .toList();
        moving.forEach(term -> term.moveTo(UUID.fromString(continued.toSubject())));
        repository.flush();
        moving.forEach(term -> guards.tell(term, from));
    }
}
