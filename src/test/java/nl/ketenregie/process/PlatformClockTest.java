package nl.ketenregie.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlatformClockTest {

    private static final Instant LATE_IN_UTC = Instant.parse("2021-09-06T22:30:00Z");

    private final PlatformClock clock = new PlatformClock();

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void todayIsTheDayInTheNetherlands() {
        clock.setTo(LATE_IN_UTC);
        assertThat(clock.today()).isEqualTo("2021-09-07");
    }

    @Test
    void theEngineHasTheSameTime() {
        clock.setTo(LATE_IN_UTC);
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(LATE_IN_UTC);
        assertThat(clock.instant()).isEqualTo(LATE_IN_UTC);
        assertThat(clock.isStandingStill()).isTrue();
    }

    @Test
    void itRunsAgainWithTheMachineAndTakesTheEngineAlong() {
        clock.setTo(LATE_IN_UTC);
        clock.run();
        assertThat(clock.isStandingStill()).isFalse();
        assertThat(clock.instant()).isAfter(LATE_IN_UTC.plusSeconds(86_400));
        assertThat(ClockUtil.getCurrentTime()).isAfter(LATE_IN_UTC.plusSeconds(86_400));
    }

    @Test
    void anotherZoneShowsTheSameInstant() {
        clock.setTo(LATE_IN_UTC);
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(LATE_IN_UTC);
        assertThat(clock.withZone(PlatformClock.ZONE)).isSameAs(clock);
    }
}
