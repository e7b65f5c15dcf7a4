package nl.ketenregie.dossier;

/**
 * Which part of a case an organisation has that does not lead it. A process may narrow what consent allows, never widen it:
 * a court sees its file, and a party sees its own contributions.
 */
public interface CaseSlice {

    /** Whether this rule is about cases like this one. */
    boolean isAbout(Dossier dossier);

    /** Whether the contribution is in the part of the case that this organisation has. */
    boolean includes(Dossier dossier, String organisation, Contribution contribution);

    /** Whether the organisation sees the terms of the case. */
    boolean includesTerms(Dossier dossier, String organisation);
}
