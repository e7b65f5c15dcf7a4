package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term of the catalogue as the interface shows it. */
record TermKindView(
        String code,
        String naam,
        TermPurpose doel,
        String doelInWoorden,
        Body instantie,
        String instantieInWoorden,
        TermBasis teltVanaf,
        String teltVanafInWoorden,
        boolean teruggerekend,
        String lengte,
        String lengteInWoorden,
        TermLength.Kind lengteSoort,
        boolean lengteAanpasbaar,
        boolean schuiftBijWeekendOfFeestdag,
        boolean kanStilstaan,
        boolean kanVerdaagd,
        boolean wordtIngediend,
        String artikel,
        String bron,
        boolean bevestigd,
        LocalDate geldigVanaf,
        @Nullable LocalDate geldigTotEnMet,
        List<TermAnswer.Rule> regels) {

    static TermKindView of(StatutoryTerm term, List<LegalRule> rules) {
        return new TermKindView(
                term.code(),
                term.label(),
                term.purpose(),
                term.purpose().label(),
                term.body(),
                term.body().label(),
                term.basis(),
                term.basis().label(),
                term.backwards(),
                term.length().period().toString(),
                term.length().words(),
                term.length().kind(),
                term.isTunable(),
                term.isExtendable(),
                term.isDecision(),
                term.isDecisionOnObjection(),
                term.isSentIn(),
                term.article(),
                term.source(),
                term.verified(),
                term.validFrom(),
                term.validTo(),
                rules.stream().map(TermAnswer.Rule::of).toList());
    }
}
