package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stops the start when the file of statutory terms cannot be right. */
final class CatalogueCheck {

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int SHORTEST_FORWARD_DAYS = 7;

    private CatalogueCheck() {}

    static void check(List<StatutoryTerm> terms, List<LegalRule> rules) {
        Set<String> ruleCodes = rules.stream().map(LegalRule::code).collect(Collectors.toSet());
        rules.forEach(rule -> require(CODE.matcher(rule.code()).matches(), rule.code(), "de code is kebab-case"));
        require(ruleCodes.size() == rules.size(), "rules", "elke code komt een keer voor");
        for (StatutoryTerm term : terms) {
            check(term);
            term.rules().forEach(rule -> require(ruleCodes.contains(rule), term.code(), "er is geen regel " + rule));
        }
        refuseOverlap(terms);
    }

    private static void check(StatutoryTerm term) {
        Period period = term.length().period();
        require(CODE.matcher(term.code()).matches(), term.code(), "de code is kebab-case");
        require(!period.isZero() && !period.isNegative(), term.code(), "de lengte is meer dan nul");
        require(
                term.backwards()
                        || period.toTotalMonths() > 0
                        || period.getDays() >= SHORTEST_FORWARD_DAYS
                        || term.length().inWorkingDays()
                        || term.notExtendedBecause() != null,
                term.code(),
                "een termijn die vooruit telt, is een week of langer, of zegt waarom de Algemene termijnenwet art. 2"
                        + " hem niet verlengt");
        TermDoubt doubt = term.doubt();
        require(
                doubt == null || !LocalDate.EPOCH.plus(doubt.period()).isBefore(LocalDate.EPOCH.plus(period)),
                term.code(),
                "een andere uitleg is niet korter: de kortste is de lengte");
        require(
                List.of(term.label(), term.article(), term.startArticle(), term.lengthArticle(), term.source()).stream()
                        .noneMatch(String::isBlank),
                term.code(),
                "naam, artikelen en bron zijn ingevuld");
        LocalDate validTo = term.validTo();
        require(
                validTo == null || !validTo.isBefore(term.validFrom()),
                term.code(),
                "valid-to ligt niet voor valid-from");
    }

    private static void refuseOverlap(List<StatutoryTerm> terms) {
        Set<StatutoryTerm> seen = new HashSet<>();
        for (StatutoryTerm term : terms) {
            seen.stream()
                    .filter(other -> other.code().equals(term.code()))
                    .forEach(other -> require(
                            !other.holdsOn(term.validFrom()) && !term.holdsOn(other.validFrom()),
                            term.code(),
                            "op een dag geldt hooguit een versie"));
            seen.add(term);
        }
    }

    private static void require(boolean holds, String code, String rule) {
        if (!holds) {
            throw new IllegalStateException("termijn/terms.yaml, '" + code + "': " + rule + ".");
        }
    }
}
