package nl.ketenregie.pilot.uwvdirectelijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same cause three times in ninety days is a pattern, and a pattern is signalled once. */
@PlatformTest
class DetectPatternTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 13);

    @Autowired
    private Cases cases;

    @Autowired
    private Signals signals;

    @Autowired
    private PlatformClock clock;

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aCaseOfNinetyOneDaysAgoDoesNotCount() {
        assertThat(seen("venster-te-oud", TODAY.minusDays(91))).isEqualTo("geen");
        assertThat(seen("venster-te-oud", TODAY)).isEqualTo("geen");
        assertThat(seen("venster-te-oud", TODAY)).isEqualTo("geen");
        assertThat(signals.findSince(UwvDirecteLijnProcess.KEY, "venster-te-oud", TODAY.minusYears(1)))
                .isEmpty();
    }

    @Test
    void aCaseOfNinetyDaysAgoCounts() {
        seen("venster-net-op-tijd", TODAY.minusDays(90));
        seen("venster-net-op-tijd", TODAY);
        assertThat(seen("venster-net-op-tijd", TODAY)).isEqualTo("gemeld");
    }

    @Test
    void onePatternIsOneSignalThatCountsOn() {
        for (int i = 0; i < 3; i++) {
            seen("venster-telt-door", TODAY);
        }
        var first = signals.findSince(UwvDirecteLijnProcess.KEY, "venster-telt-door", TODAY)
                .orElseThrow();
        assertThat(first.knownCount()).isEqualTo(3);
        assertThat(seen("venster-telt-door", TODAY.plusDays(30))).isEqualTo("geen");
        var later = signals.findSince(UwvDirecteLijnProcess.KEY, "venster-telt-door", TODAY)
                .orElseThrow();
        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.knownCount()).isEqualTo(4);
    }

    @Test
    void anotherCauseIsAnotherPattern() {
        seen("venster-a", TODAY);
        seen("venster-a", TODAY);
        assertThat(seen("venster-b", TODAY)).isEqualTo("geen");
    }

    private Object seen(String cause, LocalDate day) {
        cases.goTo(day);
        Case uwvCase = cases.start(
                UwvLine.PROCESS,
                UwvLine.TEAM,
                UwvLine.helpRequest(Map.of(
                        "oorzaak", cause, "verzondenOp", day.minusDays(13).toString())));
        return uwvCase.variable("signaalBeleid");
    }
}
