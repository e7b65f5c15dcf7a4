package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The lines of {@code termijn/terms.yaml}. */
record TermCatalogue(List<Entry> terms, @DefaultValue List<Rule> rules) {

    static TermCatalogue read() {
        return TermFile.read("terms.yaml", TermCatalogue.class);
    }

    StatutoryTerms catalogue() {
        List<StatutoryTerm> laid = terms.stream().map(Entry::term).toList();
        List<LegalRule> beside = rules.stream().map(Rule::rule).toList();
        CatalogueCheck.check(laid, beside);
        return new StatutoryTerms(laid, beside);
    }

    record Entry(
            String code,
            String label,
            TermPurpose purpose,
            Body body,
            TermBasis basis,
            @DefaultValue("false") boolean backwards,
            Length length,
            @Nullable String notExtended,
            @Nullable Doubt doubt,
            String article,
            String startArticle,
            String lengthArticle,
            String source,
            @DefaultValue("false") boolean verified,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @DefaultValue List<String> rules) {

        StatutoryTerm term() {
            return new StatutoryTerm(
                    code,
                    label,
                    purpose,
                    body,
                    basis,
                    backwards,
                    new TermLength(length.period(), length.words(), length.kind(), length.workingDays()),
                    notExtended,
                    doubt == null ? null : new TermDoubt(doubt.period(), doubt.text()),
                    article,
                    startArticle,
                    lengthArticle,
                    source,
                    verified,
                    validFrom,
                    validTo,
                    rules);
        }
    }

    record Length(
            Period period,
            String words,
            @DefaultValue("vast") TermLength.Kind kind,
            @DefaultValue("false") boolean workingDays) {}

    record Doubt(Period period, String text) {}

    record Rule(String code, String article, String text, String source, @DefaultValue("false") boolean verified) {

        LegalRule rule() {
            return new LegalRule(code, article, text, source, verified);
        }
    }
}
