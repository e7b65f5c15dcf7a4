package nl.ketenregie.pilot.bezwaar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Terms;
import nl.ketenregie.termijn.Penalty;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** What the municipality owes at the end of a case because it decided too late. */
@Component
class PenaltyOwed {

    private static final Set<String> DECISION_TERMS = Set.of(Terms.DECISION, Terms.DECISION_WITH_COMMITTEE);

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final Notices notices;

    PenaltyOwed(Dossiers dossiers, Termijnen termijnen, Notices notices) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.notices = notices;
    }

    /** @param amount in euro, at the rate of the day on which the notice was received */
    record Owed(int days, BigDecimal amount) {}

    /** Empty when no penalty began. */
    Optional<Owed> find(UUID dossierId) {
        return termijnen.of(dossierId).stream()
                .filter(term -> DECISION_TERMS.contains(term.kind()))
                .map(Termijn::getId)
                .findFirst()
                .flatMap(decision -> notices.findOwed(dossierId, decision, decidedOrWithdrawnOn(dossierId)))
                .map(PenaltyOwed::owed);
    }

    private static Owed owed(Penalty.Run run) {
        return new Owed(run.daysOwed(run.lastDay()), run.totalOn(run.lastDay()));
    }

    private LocalDate decidedOrWithdrawnOn(UUID dossierId) {
        FilledIn known = FilledIn.anywhere(dossiers, dossierId);
        return known.findDay("beslissingVerzondenOp", "Beslissing verzonden op")
                .or(() -> known.findDay("intrekkingOp", "Ingetrokken op"))
                .map(FilledInDay::day)
                .orElseThrow(() -> new IllegalStateException("Deze zaak is nog niet beslist of ingetrokken"));
    }
}
