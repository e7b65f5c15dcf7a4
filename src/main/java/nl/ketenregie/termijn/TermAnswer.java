package nl.ketenregie.termijn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the term calculator answers.
 *
 * @param laatsteDagVoorVerschuiving last day before weekends and holidays are looked at
 * @param laatsteDagLangsteUitleg last day in the reading of the law that gives most time; a notice of default before it
 *     may be too early
 * @param vraagtOmBevestiging questions to answer before anybody relies on this
 */
record TermAnswer(
        String termijnsoort,
        String naam,
        String artikel,
        boolean bevestigd,
        LocalDate datum,
        LocalDate begin,
        LocalDate laatsteDagVoorVerschuiving,
        LocalDate laatsteDag,
        LocalDate laatsteDagLangsteUitleg,
        boolean verschoven,
        List<String> uitleg,
        List<String> vraagtOmBevestiging,
        List<String> waarschuwingen,
        List<Rule> regels,
        List<Moment> bewaakmomenten,
        LocalDate berekendOp,
        @Nullable Sent indiening,
        @Nullable Owed dwangsom) {

    record Rule(String artikel, String tekst, boolean bevestigd) {

        static Rule of(LegalRule rule) {
            return new Rule(rule.article(), rule.text(), rule.verified());
        }
    }

    record Moment(String soort, String omschrijving, LocalDate datum) {}

    record Sent(
            Timeliness.Verdict oordeel,
            LocalDate uiterlijkVerzenden,
            LocalDate uiterlijkOntvangen,
            List<String> uitleg) {

        static Sent of(Timeliness found) {
            return new Sent(found.verdict(), found.lastPosting(), found.lastReceipt(), found.explanation());
        }
    }

    /**
     * @param totaal owed up to and including {@code totEnMet}, in euro
     * @param dagen every day of the penalty, until the decision or all 42
     */
    record Owed(
            Penalty.Validity oordeel,
            @Nullable LocalDate laatsteDagOmAlsnogTeBeslissen,
            @Nullable LocalDate eersteDag,
            @Nullable LocalDate laatsteDag,
            @Nullable LocalDate beroepMogelijkVanaf,
            @Nullable LocalDate totEnMet,
            @Nullable Integer aantalDagen,
            @Nullable BigDecimal totaal,
            @Nullable BigDecimal maximum,
            List<Day> dagen,
            List<Rule> uitzonderingen,
            List<String> uitleg,
            List<String> waarschuwingen) {}

    record Day(int dag, LocalDate datum, BigDecimal bedrag, BigDecimal totaal) {}
}
