package nl.ketenregie.afspraak;

import java.util.Collection;
import java.util.Set;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.ProcessVariable;

/**
 * An agreement about a person is known to those at the table only. A process about a person therefore has the variable
 * {@code deelnemers}: the roles for which there is a legal ground, the lead among them. Nobody else can be an owner. A
 * process without that variable is about no person, and anybody can.
 */
final class AtTheTable {

    @SuppressWarnings("rawtypes")
    static final ProcessVariable<Collection> PARTICIPANTS = ProcessVariable.of("deelnemers", Collection.class);

    private AtTheTable() {}

    /** @throws InvalidInput when this role is not at the table */
    static void check(Collection<?> participants, String field, String role) {
        if (!Set.copyOf(participants).contains(role)) {
            throw new InvalidInput(
                    field,
                    "De rol '" + role
                            + "' zit niet aan tafel; voor die organisatie is er geen grond om over de inwoner te horen."
                            + " Kies een eigenaar die meedoet aan het overleg.");
        }
    }
}
