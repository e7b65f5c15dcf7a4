package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The catalogue of statutory terms, as {@code termijn/terms.yaml} has them. A term whose law changed is in it once per
 * period, with the same code.
 */
public final class StatutoryTerms {

    private final Map<String, List<StatutoryTerm>> versions;
    private final Map<String, LegalRule> rules;

    StatutoryTerms(List<StatutoryTerm> terms, List<LegalRule> rules) {
        this.versions = terms.stream()
                .sorted(Comparator.comparing(StatutoryTerm::validFrom))
                .collect(Collectors.groupingBy(StatutoryTerm::code, LinkedHashMap::new, Collectors.toList()));
        this.rules = rules.stream().collect(Collectors.toMap(LegalRule::code, rule -> rule));
    }

    /** The law as it comes with this version of the platform. */
    public static StatutoryTerms ofTheLaw() {
        return OfTheLaw.TERMS;
    }

    /** Whether there is such a term, in whatever period. */
    public boolean knows(String code) {
        return versions.containsKey(code);
    }

    /**
     * The term as the law had it on a day.
     *
     * @param on the day it counts from
     */
    public Optional<StatutoryTerm> find(String code, LocalDate on) {
        return on(on).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException in Dutch, when there is no such term, or not on that day */
    public StatutoryTerm get(String code, LocalDate on) {
        return versionsOf(code).stream()
                .filter(term -> term.holdsOn(on))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "De termijnsoort '%s' gold niet op %s.".formatted(code, DutchDates.date(on))));
    }

    /**
     * What a professional calls a term: "Bezwaartermijn".
     *
     * @throws IllegalArgumentException in Dutch, when there is no such term
     */
    public String label(String code) {
        List<StatutoryTerm> known = versionsOf(code);
        return known.get(known.size() - 1).label();
    }

    /** All terms as the law had them on a day, in the order of the catalogue. */
    public List<StatutoryTerm> on(LocalDate day) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(term -> term.holdsOn(day))
                .toList();
    }

    /** The rules without a length that belong to a term. */
    public List<LegalRule> rulesOf(StatutoryTerm term) {
        return term.rules().stream().map(rules::get).toList();
    }

    private List<StatutoryTerm> versionsOf(String code) {
        List<StatutoryTerm> known = versions.get(code);
        if (known == null) {
            throw new IllegalArgumentException("Er is geen termijnsoort '" + code + "'");
        }
        return known;
    }

    /** Read at first use: entities name their term with it, and have no beans. */
    private static final class OfTheLaw {
        private static final StatutoryTerms TERMS = TermCatalogue.read().catalogue();
    }
}
