package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another last day than the law and the changes give takes two people: one proposes it with a reason, another one
 * confirms (data dictionary, Deadline.end). Until then nothing changes. Who may do this is for whoever calls.
 */
@Service
@Transactional
public class FourEyes {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Termijnen termijnen;
    private final Authors authors;
    private final PlatformClock clock;

    FourEyes(Termijnen termijnen, Authors authors, PlatformClock clock) {
        this.termijnen = termijnen;
        this.authors = authors;
        this.clock = clock;
    }

    /** @throws InvalidInput in Dutch, when the term does not run, the day or the reason will not do, or one waits already */
    public void propose(UUID termId, LocalDate lastDay, String reason) {
        Termijn term = termijnen.getRunning(termId);
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    "reden",
                    "Schrijf in %d tot %d tekens waarom een andere laatste dag nodig is."
                            .formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        if (lastDay.isBefore(clock.today())) {
            throw new InvalidInput(
                    "laatsteDag", "De nieuwe laatste dag is al voorbij. Kies vandaag of een latere dag.");
        }
        if (lastDay.equals(term.endsOn())) {
            throw new InvalidInput("laatsteDag", "Dit is al de laatste dag van deze termijn. Kies een andere dag.");
        }
        if (term.openOverride().isPresent()) {
            throw new InvalidInput(
                    "termijn", "Er wacht al een voorstel voor deze termijn. Laat dat eerst bevestigen of afwijzen.");
        }
        term.propose(ProposedOverride.of(lastDay, why, authors.current(), clock.instant()));
    }

    /**
     * @param lastDay the day that the second person agrees to: a proposal that was replaced meanwhile is not confirmed
     * @throws InvalidInput in Dutch, when nothing is proposed, or by this person, or another day
     */
    public void confirm(UUID termId, LocalDate lastDay) {
        Termijn term = termijnen.getRunning(termId);
        ProposedOverride proposal = open(term);
        if (!proposal.lastDay().equals(lastDay)) {
            throw new InvalidInput(
                    "laatsteDag",
                    "Het voorstel is intussen veranderd. Open het dossier opnieuw en kijk er nog eens naar.");
        }
        Author second = authors.current();
        if (proposal.isBy(second.person())) {
            throw new InvalidInput(
                    "termijn", "U hebt deze dag zelf voorgesteld. Een andere medewerker moet het voorstel bevestigen.");
        }
        if (lastDay.isBefore(clock.today())) {
            throw new InvalidInput("laatsteDag", "De voorgestelde dag is al voorbij. Wijs het voorstel af.");
        }
        term.decide(proposal.decided(ProposedOverride.State.BEVESTIGD, second, clock.instant()));
        termijnen.apply(
                termId,
                RecordedChange.of(new TermChange.Override(lastDay, proposal.reason()), second, clock.instant()));
    }

    /** Also whoever proposed it may think again. @throws InvalidInput in Dutch, when nothing is proposed */
    public void reject(UUID termId) {
        Termijn term = termijnen.get(termId);
        term.decide(open(term).decided(ProposedOverride.State.AFGEWEZEN, authors.current(), clock.instant()));
    }

    private static ProposedOverride open(Termijn term) {
        return term.openOverride()
                .orElseThrow(() -> new InvalidInput("termijn", "Voor deze termijn wacht geen voorstel."));
    }
}
