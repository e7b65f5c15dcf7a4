package nl.ketenregie.cockpit;

import java.util.List;

/** A process that cases are of, with the versions that there are or were. */
record Pilot(String code, String naam, List<Integer> versies) {}
