package nl.ketenregie.crossing.pilot.twee;

/** Is used by another pilot. */
public class SecondPilot {}
