package nl.ketenregie.process.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenServiceNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"BSN 111222333", "mijn nummer is 111 222 333.", "nr 123456782, graag bellen", "111.222.333"})
    void aNumberThatPassesTheElevenTestIsRecognised(String text) {
        assertThat(CitizenServiceNumber.occursIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bel +31612345678",
                "bel 0612345678",
                "EUR 1.442 in 2021",
                "kenmerk 123456789",
                "Awb 6:7, brief van 24-08-2021",
                "1112223334445"
            })
    void otherNumbersAreHarmless(String text) {
        assertThat(CitizenServiceNumber.occursIn(text)).isFalse();
    }
}
