package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** Whether there is a term to object, from what was registered about the decision. */
@Component
class ObjectionTerms {

    private static final String INTENTION = "voornemen";
    private static final String NO_DECISION = "geen-besluit";
    private static final String OBJECTION = "bezwaar";
    private static final String SICKNESS_ACT_OBJECTION = "bezwaar-zw";

    private final Termijnen termijnen;
    private final PlatformClock clock;

    ObjectionTerms(Termijnen termijnen, PlatformClock clock) {
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /**
     * What was registered.
     *
     * @param kind afwijzing, terugvordering and so on; also voornemen or geen-besluit
     * @param sicknessAct a decision under the Ziektewet on fitness for work: two weeks
     * @param sentOn day on the letter, when known
     * @param dateConfirmed somebody looked again at a day of more than a year ago
     * @param objectionPending an objection was made already
     * @param fromElsewhere the case came from another one, and its running terms with it
     */
    record Decision(
            String kind,
            boolean sicknessAct,
            Optional<LocalDate> sentOn,
            boolean dateConfirmed,
            boolean objectionPending,
            boolean fromElsewhere) {}

    /** @param termId of the term to guard; empty when there is none */
    record Settled(TermPath path, Optional<UUID> termId) {

        private static Settled without(TermPath path) {
            return new Settled(path, Optional.empty());
        }
    }

    /**
     * Registers the term of this decision. A term that came along from an earlier case is the one that counts.
     *
     * @throws InvalidInput for a day in the future, and for a day of more than a year ago that nobody confirmed
     */
    Settled settle(UUID dossier, Decision decision) {
        if (decision.kind().equals(INTENTION)) {
            return Settled.without(TermPath.VOORNEMEN);
        }
        if (decision.kind().equals(NO_DECISION)) {
            return Settled.without(TermPath.GEEN_BESLUIT);
        }
        Optional<Termijn> running =
                decision.fromElsewhere() ? termijnen.findRunningObjection(dossier) : Optional.empty();
        if (decision.objectionPending()) {
            running.map(Termijn::getId).ifPresent(termijnen::markMet);
            return Settled.without(TermPath.BEZWAAR_LOOPT);
        }
        return running.or(() -> decision.sentOn().map(day -> register(dossier, decision, day)))
                .map(this::settle)
                .orElseGet(() -> Settled.without(TermPath.ONBEKEND));
    }

    private Settled settle(Termijn term) {
        if (term.endsOn().isBefore(clock.today())) {
            termijnen.markMet(term.getId()); // after its last day a term is not met: it ran out
            return new Settled(TermPath.VERSTREKEN, Optional.of(term.getId()));
        }
        return new Settled(TermPath.LOOPT, Optional.of(term.getId()));
    }

    private Termijn register(UUID dossier, Decision decision, LocalDate sentOn) {
        if (sentOn.isAfter(clock.today())) {
            throw new InvalidInput(
                    PreMediationProcess.SENT_ON.name(),
                    "Het veld 'Verzenddatum van het besluit' ligt in de toekomst; neem de datum die op de brief staat.");
        }
        if (sentOn.isBefore(clock.today().minusYears(1)) && !decision.dateConfirmed()) {
            throw new InvalidInput(
                    PreMediationProcess.DATE_CONFIRMED.name(),
                    "Het besluit is volgens de verzenddatum meer dan een jaar oud. Kijk nog eens op de brief. Klopt de"
                            + " datum, vink dan aan dat de datum klopt.");
        }
        try {
            return termijnen.register(dossier, decision.sicknessAct() ? SICKNESS_ACT_OBJECTION : OBJECTION, sentOn);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    PreMediationProcess.SENT_ON.name(),
                    "Het veld 'Verzenddatum van het besluit' klopt niet: " + e.getMessage());
        }
    }
}
