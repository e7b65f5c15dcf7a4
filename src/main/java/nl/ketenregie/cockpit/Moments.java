package nl.ketenregie.cockpit;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;

/** Local times of the database as moments. */
final class Moments {

    private Moments() {}

    static OffsetDateTime of(Timestamp local) {
        return local.toInstant().atZone(PlatformClock.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime ofNullable(@Nullable Timestamp local) {
        return local == null ? null : of(local);
    }
}
