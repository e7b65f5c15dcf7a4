package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermKindTest {

    @ParameterizedTest
    @CsvSource({
        "BEZWAAR, bezwaar, P42D, Awb 6:7 en 6:8",
        "BEZWAAR_ZW, bezwaar-zw, P14D, 'Ziektewet, besluit over arbeids(on)geschiktheid: twee weken'"
    })
    void aTermHasTheCodeLengthAndSourceOfTheLaw(TermKind kind, String code, String length, String article) {
        assertThat(kind.code()).isEqualTo(code);
        assertThat(kind.length()).isEqualTo(Period.parse(length));
        assertThat(kind.article()).isEqualTo(article);
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(TermKind.values()).map(TermKind::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyTermThatThePlatformGuardsMayShift(TermKind kind) {
        assertThat(kind.rule().isExtendable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "P3D, true",
        "P90D, true",
        "P91D, false",
        "P12W, true",
        "P13W, false",
        "P1M, true",
        "P3M, true",
        "P4M, false",
        "P6M, false",
        "P1Y, false"
    })
    void onlyTermsUpToNinetyDaysTwelveWeeksOrThreeMonthsShift(String length, boolean extendable) {
        assertThat(TermRule.isExtendable(Period.parse(length))).isEqualTo(extendable);
    }

    @Test
    void aTermInHoursDoesNotShift() {
        assertThat(TermRule.isExtendable(Duration.ofHours(72))).isFalse();
    }
}
