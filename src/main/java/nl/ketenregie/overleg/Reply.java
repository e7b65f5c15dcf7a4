package nl.ketenregie.overleg;

/** What an organisation answered to an invitation. */
public enum Reply {
    AANWEZIG,
    AFWEZIG,
    MISSCHIEN
}
