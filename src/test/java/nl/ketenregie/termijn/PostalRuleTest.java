package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.ketenregie.termijn.Timeliness.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In time, by post or otherwise (Awb 6:9). Every case but the last column is about a term that ends on {@code end}. */
class PostalRuleTest {

    private final PostalRule rule = new PostalRule(new HolidayCalendar(Set.of()));

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "2026-04-13, false,           , 2026-04-13, OP_TIJD , 6:9 lid 1: op de laatste dag ontvangen",
        "2026-04-13, false,           , 2026-04-14, TE_LAAT , 6:9 lid 1: een dag te laat ontvangen",
        "2026-04-13, false,           , 2026-03-20, OP_TIJD , 6:9 lid 1: ruim op tijd",
        "2026-04-13, false, 2026-04-13, 2026-04-14, TE_LAAT , 6:9 lid 1: e-mail telt op de dag van ontvangst",
        "2026-04-13, true , 2026-04-13, 2026-04-20, OP_TIJD , 6:9 lid 2: laatste dag gepost en na precies een week ontvangen",
        "2026-04-13, true , 2026-04-13, 2026-04-21, TE_LAAT , 6:9 lid 2: laatste dag gepost maar na acht dagen ontvangen",
        "2026-04-13, true , 2026-04-14, 2026-04-15, TE_LAAT , 6:9 lid 2: een dag te laat gepost",
        "2026-04-13, true , 2026-04-01, 2026-04-20, OP_TIJD , 6:9 lid 2: vroeg gepost en laat bezorgd",
        "2026-04-13, true , 2026-04-01, 2026-04-22, TE_LAAT , 6:9 lid 2: vroeg gepost en te laat bezorgd",
        "2026-04-13, true , 2026-04-10, 2026-04-13, OP_TIJD , 6:9 lid 1: per post en op tijd ontvangen",
        "2026-04-13, true ,           , 2026-04-13, OP_TIJD , 6:9 lid 1: op tijd ontvangen en dan doet de postdag er niet toe",
        "2026-04-13, true ,           , 2026-04-16, TE_LAAT , 6:9 lid 2: postdag onbekend",
        "2026-04-13, true , 2026-04-12,           , ONDERWEG, 6:9 lid 2: nog niet ontvangen",
        "2026-04-13, true , 2026-04-20,           , TE_LAAT , 6:9 lid 2: te laat gepost en nog niet ontvangen",
        "2026-04-28, true , 2026-04-28, 2026-05-05, OP_TIJD , Atw 1: een week later is 5 mei",
        "2026-04-28, true , 2026-04-28, 2026-05-06, OP_TIJD , Atw 1: een week later is 5 mei dus ook de dag erna",
        "2026-04-28, true , 2026-04-28, 2026-05-07, TE_LAAT , Atw 1: maar niet later",
        "2025-12-18, true , 2025-12-18, 2025-12-29, OP_TIJD , Atw 1: een week later is kerst en dan weekend",
        "2028-02-22, true , 2028-02-22, 2028-02-29, OP_TIJD , 6:9 lid 2: een week later is schrikkeldag",
        "2026-12-31, true , 2026-12-31, 2027-01-07, OP_TIJD , 6:9 lid 2: over de jaargrens"
    })
    void whatIsInTime(
            LocalDate end, boolean byPost, LocalDate posted, LocalDate received, Verdict verdict, String story) {
        Timeliness found = rule.judge(end, new Submission(byPost, posted, received));

        assertThat(found.verdict()).as(story).isEqualTo(verdict);
        assertThat(found.explanation()).first().asString().contains(DutchDates.full(end));
        assertThat(found.explanation().stream().anyMatch(step -> step.contains("Awb 6:11")))
                .as("wie te laat is, hoort van de uitzondering")
                .isEqualTo(verdict == Verdict.TE_LAAT);
    }

    @Test
    void theExplanationTellsEveryStep() {
        Timeliness found = rule.judge(
                LocalDate.of(2026, 4, 28), new Submission(true, LocalDate.of(2026, 4, 28), LocalDate.of(2026, 5, 6)));

        assertThat(found.lastReceipt()).isEqualTo("2026-05-06");
        assertThat(found.explanation())
                .containsExactly(
                        "De laatste dag is dinsdag 28 april 2026.",
                        "Het is op de post gedaan op dinsdag 28 april 2026. Dat is op tijd, als het niet later dan een week na de"
                                + " laatste dag is ontvangen: uiterlijk dinsdag 5 mei 2026 (Awb 6:9 lid 2).",
                        "Dat is een feestdag (Bevrijdingsdag). Daarom is de laatste dag woensdag 6 mei 2026 (Algemene"
                                + " termijnenwet, artikelen 1 en 3). Dit is nog te bevestigen door een jurist.",
                        "Het is ontvangen op woensdag 6 mei 2026. Dat is op tijd.");
    }

    @Test
    void withoutADayThereIsNothingToJudge() {
        assertThatThrownBy(() -> rule.judge(LocalDate.of(2026, 4, 13), new Submission(true, null, null)))
                .hasMessage("Vul in wanneer het op de post is gedaan, of wanneer het is ontvangen.");
        assertThatThrownBy(() ->
                        rule.judge(LocalDate.of(2026, 4, 13), new Submission(false, LocalDate.of(2026, 4, 1), null)))
                .hasMessage("Vul in wanneer het is ontvangen.");
        assertThatThrownBy(() -> rule.judge(
                        LocalDate.of(2026, 4, 13),
                        new Submission(true, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 9))))
                .hasMessage("Het is ontvangen voordat het op de post is gedaan. Controleer beide dagen.");
    }
}
