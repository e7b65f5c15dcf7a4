package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.pilot.bezwaar.BezwaarProcess.Terms;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.termijn.PostalRule;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import nl.ketenregie.termijn.Timeliness.Verdict;
import org.springframework.stereotype.Component;

/** Whether an objection is in time, and until when the municipality may take to decide. */
@Component
class Objections {

    private final Dossiers dossiers;
    private final Termijnen termijnen;
    private final PostalRule postalRule;
    private final PlatformClock clock;

    Objections(Dossiers dossiers, Termijnen termijnen, PostalRule postalRule, PlatformClock clock) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.postalRule = postalRule;
        this.clock = clock;
    }

    /** Whether an objection came in time, as the models write it. */
    enum InTime {
        OP_TIJD("op-tijd"),
        OP_TIJD_PER_POST("op-tijd-per-post"),
        TE_LAAT("te-laat"),
        /** Nobody can prove when the decision was sent, so nobody can say that the objection is late. */
        ONBEKEND("onbekend");

        private final String code;

        InTime(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    record Registered(InTime inTime, UUID decisionTerm) {}

    /** @throws nl.ketenregie.process.InvalidInput in Dutch, naming the field, when the days cannot be */
    void check(UUID dossierId) {
        Registration.of(dossiers, dossierId, clock.today());
    }

    /**
     * @param hearer role that hears: with a committee there are twelve weeks instead of six (Awb 7:10 lid 1)
     * @throws nl.ketenregie.process.InvalidInput in Dutch, naming the field, when the days cannot be
     */
    Registered register(UUID dossierId, String hearer) {
        Registration registration = Registration.of(dossiers, dossierId, clock.today());
        String code = hearer.equals(BezwaarProcess.COMMITTEE) ? Terms.DECISION_WITH_COMMITTEE : Terms.DECISION;
        LocalDate received = registration.receivedOn().day();
        if (registration.sentOn().isEmpty()) {
            // without a day of sending the earliest day counts from which the municipality knows that it has to decide
            UUID decision = termijnen.register(dossierId, code, received).getId();
            return new Registered(InTime.ONBEKEND, decision);
        }
        Termijn objection = objectionTerm(dossierId, registration.sentOn().get().day());
        InTime inTime = judge(objection, registration);
        termijnen.markMet(objection.getId(), registration.madeOn(objection.endsOn()));
        UUID decision = termijnen
                .register(dossierId, code, countsFrom(objection, inTime, received))
                .getId();
        return new Registered(inTime, decision);
    }

    private Termijn objectionTerm(UUID dossierId, LocalDate sentOn) {
        Optional<Termijn> cameAlong = termijnen.findRunningObjection(dossierId);
        if (cameAlong.filter(term -> term.basis().equals(sentOn)).isPresent()) {
            return cameAlong.get();
        }
        cameAlong.map(Termijn::getId).ifPresent(termijnen::lapse);
        return termijnen.register(dossierId, Terms.OBJECTION, sentOn);
    }

    private InTime judge(Termijn objection, Registration registration) {
        Verdict verdict =
                postalRule.judge(objection.endsOn(), registration.submission()).verdict();
        if (verdict != Verdict.OP_TIJD) {
            return InTime.TE_LAAT;
        }
        boolean receivedInTime = !registration.receivedOn().day().isAfter(objection.endsOn());
        return receivedInTime ? InTime.OP_TIJD : InTime.OP_TIJD_PER_POST;
    }

    /**
     * Awb 7:10 lid 1: from the day after the term to object. When an objection comes in after that term the law says
     * nothing; then from the day after receipt, because a term that began before there was an objection guards nothing (to
     * be confirmed).
     */
    private static LocalDate countsFrom(Termijn objection, InTime inTime, LocalDate received) {
        return inTime == InTime.TE_LAAT ? received : objection.endsOn();
    }
}
