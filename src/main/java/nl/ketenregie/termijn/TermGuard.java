package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Guard.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the building block {@code termijnbewaking} asks about its term, and what people answered in its tasks. */
@Service
@Transactional
class TermGuard {

    /** How long a resident who comes in after the last day is still offered to object; an agreement, not law. */
    private static final String LATE_OFFER = "termijnbewaking.late-objection";

    private final Termijnen termijnen;
    private final WorkingDays workingDays;
    private final Agenda agenda;
    private final PlatformClock clock;

    TermGuard(Termijnen termijnen, WorkingDays workingDays, Agenda agenda, PlatformClock clock) {
        this.termijnen = termijnen;
        this.workingDays = workingDays;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * What comes next for a term; one whose last day passed while it ran has run out.
     *
     * @param termId empty when there is nothing to guard
     * @param dossierId the case that asks; a term that moved to another case is guarded there
     * @param handled the moment that was dealt with last
     */
    Position position(Optional<UUID> termId, UUID dossierId, Optional<Moment> handled) {
        LocalDate today = clock.today();
        return termId.map(termijnen::get)
                .filter(term -> term.dossierId().equals(dossierId))
                .map(term -> term.status() == Termijn.Status.LOPEND
                        ? running(term, handled, today)
                        : Position.ended(term.status(), today))
                .orElseGet(() -> Position.nothing(today));
    }

    /**
     * Where the guard of a term stands.
     *
     * @param status gehaald, verstreken, vervallen, geen, or lopend while there is something to guard
     * @param warnCoordinatorOn day on which the coordinator hears that nobody answered, when this is the last moment
     */
    record Position(String status, boolean objection, Guard guard, Optional<LocalDate> warnCoordinatorOn) {

        static Position ended(Termijn.Status status, LocalDate today) {
            return new Position(code(status), false, new Guard(Moment.GEEN, today, today), Optional.empty());
        }

        static Position nothing(LocalDate today) {
            return new Position("geen", false, new Guard(Moment.GEEN, today, today), Optional.empty());
        }
    }

    private Position running(Termijn term, Optional<Moment> handled, LocalDate today) {
        GuardMoments moments = GuardMoments.before(term.endsOn(), workingDays);
        Guard next = term.plan().next(today, moments, handled);
        if (next.moment() == Moment.EINDE) {
            return next.on().isAfter(today) ? running(term, next, Optional.empty()) : expired(term, today);
        }
        boolean late = today.isAfter(term.endsOn());
        Moment last = term.isObjection() ? Moment.DRIE_WERKDAGEN : Moment.EEN_WERKDAG;
        return running(
                term,
                late ? new Guard(next.moment(), next.on(), lastDayOfLateOffer()) : next,
                Optional.of(moments.oneWorkingDayBefore()).filter(day -> next.moment() == last));
    }

    private static Position expired(Termijn term, LocalDate today) {
        term.end(Termijn.Status.VERSTREKEN);
        return Position.ended(term.status(), today);
    }

    private static Position running(Termijn term, Guard guard, Optional<LocalDate> warnCoordinatorOn) {
        return new Position(code(term.status()), term.isObjection(), guard, warnCoordinatorOn);
    }

    /** What somebody found who looked at the term. */
    void recordCheck(UUID termId, CheckAnswer answer) {
        Termijn term = termijnen.get(termId);
        switch (answer) {
            case LOOPT -> {}
            case GEHAALD -> meet(term);
            case PRO_FORMA -> term.askProForma();
            case NIET_GEWENST -> term.markProFormaOffered(clock.today(), ProFormaChoice.NIET_GEWENST);
        }
    }

    /** What the resident chose: an objection that was made meets the term, everything else leaves it running. */
    void recordOffer(UUID termId, ProFormaChoice choice) {
        Termijn term = termijnen.get(termId);
        term.markProFormaOffered(clock.today(), choice);
        if (choice.isObjection()) {
            meet(term);
        }
    }

    /** In time is up to and including the last day. The guard itself asks, so it need not be told. */
    private void meet(Termijn term) {
        if (term.runsOn(clock.today())) {
            term.end(Termijn.Status.GEHAALD);
        }
    }

    /** The last day passed of a term that waits for nobody, such as the term to appeal. */
    void markExpired(UUID termId) {
        expired(termijnen.get(termId), clock.today());
    }

    private LocalDate lastDayOfLateOffer() {
        return agenda.uiterlijk(LATE_OFFER)
                .toInstant()
                .atZone(PlatformClock.ZONE)
                .toLocalDate();
    }

    private static String code(Termijn.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
