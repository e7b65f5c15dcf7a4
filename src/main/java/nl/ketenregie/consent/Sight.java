package nl.ketenregie.consent;

import java.util.Set;

/**
 * What one organisation may see of one dossier today.
 *
 * @param leads it leads the case and speaks for the resident
 * @param categories what the resident allows it to receive from others
 */
public record Sight(String organisation, boolean leads, Set<String> categories) {

    /** Says nothing about a person, so needs no consent. */
    static final String GENERAL = "algemeen";

    /**
     * @param author organisation that contributed
     * @param closed what the author contributes is for nobody else: lawyer and mediator (privacy file E.3)
     */
    public boolean allows(String author, boolean closed, String category) {
        if (author.equals(organisation)) {
            return true;
        }
        return !closed && (leads || category.equals(GENERAL) || categories.contains(category));
    }
}
