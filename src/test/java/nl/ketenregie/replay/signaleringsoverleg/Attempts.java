package nl.ketenregie.replay.signaleringsoverleg;

import nl.ketenregie.replay.Refused;

/** What the platform refuses ends one run, not the replay. */
final class Attempts {

    private Attempts() {}

    /** @return whether it could be done */
    static boolean of(Run run, Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused | IllegalArgumentException refused) {
            run.fail(refused.getMessage());
            return false;
        }
    }
}
