package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file of statutory terms that cannot be right stops the start, and names the line. */
class CatalogueCheckTest {

    private static final LegalRule RULE = new LegalRule("te-laat", "Awb 6:11", "Te laat is te laat.", "Awb", true);

    @Test
    void aChangeOfTheLawIsASecondVersionOfTheSameTerm() {
        StatutoryTerms terms = new StatutoryTerms(
                List.of(term("bezwaar", 6, "2000-01-01", "2027-06-30"), term("bezwaar", 8, "2027-07-01", null)),
                List.of(RULE));

        assertThat(terms.get("bezwaar", LocalDate.of(2027, 6, 30)).length().words())
                .isEqualTo("zes weken");
        assertThat(terms.get("bezwaar", LocalDate.of(2027, 7, 1)).length().words())
                .isEqualTo("acht weken");
        assertThat(terms.on(LocalDate.of(2030, 1, 1))).hasSize(1);
        assertThat(terms.find("bezwaar", LocalDate.of(1999, 12, 31))).isEmpty();
    }

    @Test
    void twoVersionsNeverHoldOnTheSameDay() {
        refused(
                "op een dag geldt hooguit een versie",
                term("bezwaar", 6, "2000-01-01", null),
                term("bezwaar", 8, "2027-07-01", null));
        refused(
                "op een dag geldt hooguit een versie",
                term("bezwaar", 6, "2000-01-01", "2027-07-01"),
                term("bezwaar", 8, "2027-07-01", null));
    }

    @Test
    void whatIsMissingOrTurnedAroundIsNamed() {
        refused("de code is kebab-case", term("Bezwaar ZW", 6, "2000-01-01", null));
        refused("valid-to ligt niet voor valid-from", term("bezwaar", 6, "2000-01-01", "1999-12-31"));
        refused("de lengte is meer dan nul", term("bezwaar", 0, "2000-01-01", null));
        refused("er is geen regel kosten", with(term("bezwaar", 6, "2000-01-01", null), List.of("kosten"), null));
        refused(
                "een andere uitleg is niet korter: de kortste is de lengte",
                with(term("bezwaar", 6, "2000-01-01", null), List.of(), new TermDoubt(Period.ofWeeks(5), "Twijfel.")));
    }

    private static void refused(String rule, StatutoryTerm... terms) {
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueCheck.check(List.of(terms), List.of(RULE)))
                .withMessageStartingWith("termijn/terms.yaml, '")
                .withMessageEndingWith(rule + ".");
    }

    private static StatutoryTerm term(String code, int weeks, String from, @Nullable String to) {
        return new StatutoryTerm(
                code,
                "Bezwaartermijn",
                TermPurpose.BEZWAAR,
                Body.ELKE_INSTANTIE,
                TermBasis.BESLUIT_VERZONDEN,
                false,
                TermLength.ofWeeks(weeks, TermLength.Kind.VAST),
                null,
                null,
                "Awb 6:7",
                "Awb 6:8",
                "Awb 6:7",
                "Awb",
                true,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of());
    }

    private static StatutoryTerm with(StatutoryTerm term, List<String> rules, @Nullable TermDoubt doubt) {
        return new StatutoryTerm(
                term.code(),
                term.label(),
                term.purpose(),
                term.body(),
                term.basis(),
                false,
                term.length(),
                null,
                doubt,
                term.article(),
                term.startArticle(),
                term.lengthArticle(),
                term.source(),
                true,
                term.validFrom(),
                null,
                rules);
    }
}
