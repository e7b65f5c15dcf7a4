package nl.ketenregie.crossing.pilot.een;

import nl.ketenregie.crossing.pilot.twee.SecondPilot;

/** Uses another pilot, and is used by a room. */
public class FirstPilot {

    public SecondPilot other() {
        return new SecondPilot();
    }
}
