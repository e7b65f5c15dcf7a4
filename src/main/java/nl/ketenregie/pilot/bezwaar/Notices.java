package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Terms;
import nl.ketenregie.termijn.DefaultNotice;
import nl.ketenregie.termijn.Penalty;
import nl.ketenregie.termijn.Penalty.Validity;
import nl.ketenregie.termijn.PenaltyClock;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices of default of a case, and what the municipality owes after one that counts (Awb 4:17). */
@Component
class Notices {

    private final Termijnen termijnen;
    private final PenaltyClock penaltyClock;

    Notices(Termijnen termijnen, PenaltyClock penaltyClock) {
        this.termijnen = termijnen;
        this.penaltyClock = penaltyClock;
    }

    /** Whether a notice of default counts, as the models write it. */
    enum Standing {
        /** Also when one reading of the law finds it a little early: a resident may not suffer from that doubt. */
        GELDIG("geldig"),
        TE_VROEG("te-vroeg"),
        LOOPT_AL("loopt-al");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** @param term the two weeks that run now; empty when the notice does not count */
    record Received(Standing standing, Optional<UUID> term) {}

    Received receive(UUID dossierId, UUID decisionTerm, LocalDate receivedOn) {
        if (find(dossierId, Terms.NOTICE).isPresent()) {
            return new Received(Standing.LOOPT_AL, Optional.empty());
        }
        if (penalty(decisionTerm, receivedOn, null).validity() == Validity.TE_VROEG) {
            return new Received(Standing.TE_VROEG, Optional.empty());
        }
        Termijn twoWeeks = termijnen.register(dossierId, Terms.NOTICE, receivedOn);
        return new Received(Standing.GELDIG, Optional.of(twoWeeks.getId()));
    }

    /** The days of the penalty begin the day after the two weeks (Awb 4:17 lid 3). */
    Termijn startPenalty(UUID dossierId) {
        return termijnen.register(
                dossierId, Terms.PENALTY, get(dossierId, Terms.NOTICE).endsOn());
    }

    /**
     * What is owed when the municipality decided, or no longer had to, on this day; empty when no penalty began.
     *
     * @param until that day itself is not owed
     */
    Optional<Penalty.Run> findOwed(UUID dossierId, UUID decisionTerm, LocalDate until) {
        return find(dossierId, Terms.PENALTY)
                .map(started -> get(dossierId, Terms.NOTICE).basis())
                .map(receivedOn -> penalty(decisionTerm, receivedOn, until).run());
    }

    private Penalty penalty(UUID decisionTerm, LocalDate receivedOn, @Nullable LocalDate decidedOn) {
        return penaltyClock.calculate(termijnen.calculationOf(decisionTerm), new DefaultNotice(receivedOn, decidedOn));
    }

    private Termijn get(UUID dossierId, String code) {
        return find(dossierId, code)
                .orElseThrow(() -> new IllegalStateException("Deze zaak heeft geen termijn '" + code + "'"));
    }

    private Optional<Termijn> find(UUID dossierId, String code) {
        List<Termijn> terms = termijnen.of(dossierId);
        return terms.stream().filter(term -> term.kind().equals(code)).findFirst();
    }
}
