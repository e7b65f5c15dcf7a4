package nl.ketenregie.termijn;

import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import org.springframework.stereotype.Component;

/** Who is at work now, for the record. */
@Component
class Authors {

    private static final String PLATFORM = "systeem";

    private final CurrentUser currentUser;
    private final Partners partners;

    Authors(CurrentUser currentUser, Partners partners) {
        this.currentUser = currentUser;
        this.partners = partners;
    }

    Author current() {
        return new Author(
                currentUser.id().orElse(PLATFORM),
                partners.findByGroups(currentUser.groups())
                        .map(Organisation::id)
                        .orElse(null));
    }
}
