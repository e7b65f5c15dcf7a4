package nl.ketenregie.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only "now" of the platform, for our own code and for the engine alike. It runs with the machine, except where it
 * was set outside production, to replay or try out cases: then it stands still until it is set again.
 */
@Component
public class PlatformClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private volatile @Nullable Instant fixed;

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant standing = fixed;
        return standing != null ? standing : Instant.now();
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    public void setTo(Instant instant) {
        fixed = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void run() {
        fixed = null;
        ClockUtil.reset();
    }

    public boolean isStandingStill() {
        return fixed != null;
    }
}
