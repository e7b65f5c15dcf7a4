package nl.ketenregie.pilot.regiezitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What fits on one page of A4: 50 lines of 90 characters, with a heading and an empty line around each text. */
class OnePageTest {

    @Test
    void aShortTextIsALineUnderItsHeading() {
        assertThat(OnePage.linesOf(List.of("Kort."))).isEqualTo(3);
        assertThat(OnePage.linesOf(List.of("Kort.", "Ook kort."))).isEqualTo(6);
    }

    @Test
    void aLongLineIsWrappedBetweenWords() {
        String ten = "negentien ";
        assertThat(OnePage.linesOf(List.of(ten.repeat(9).strip()))).isEqualTo(3);
        assertThat(OnePage.linesOf(List.of(ten.repeat(10).strip()))).isEqualTo(4);
        assertThat(OnePage.linesOf(List.of("a".repeat(90)))).isEqualTo(3);
        assertThat(OnePage.linesOf(List.of("a".repeat(91)))).isEqualTo(4);
        assertThat(OnePage.linesOf(List.of("kort " + "a".repeat(91)))).isEqualTo(5);
    }

    @Test
    void everyNewLineCountsAlsoAnEmptyOne() {
        assertThat(OnePage.linesOf(List.of("een\n\ndrie"))).isEqualTo(5);
    }

    @Test
    void fourTextsOfTheLongestSizeFitWhenTheyAreWrittenOn() {
        String text = "woord ".repeat(150).strip();
        assertThat(text).hasSize(899);
        assertThat(OnePage.linesOf(List.of(text, text, text, text))).isLessThanOrEqualTo(OnePage.LINES);
    }
}
