package nl.ketenregie.overleg;

import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** On behalf of which organisation somebody calls. */
@Component
class Caller {

    /** The role that looks after the rooms. */
    private static final String SECRETARIAT = "secretariaat";

    private final Partners partners;
    private final CurrentUser currentUser;

    Caller(Partners partners, CurrentUser currentUser) {
        this.partners = partners;
        this.currentUser = currentUser;
    }

    Organisation organisation() {
        return partners.findByGroups(currentUser.groups())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.FORBIDDEN, "Alleen een medewerker van een partnerorganisatie kan dit doen."));
    }

    boolean isSecretariat() {
        return organisation().roles().stream()
                .anyMatch(role ->
                        role.name().equals(SECRETARIAT) && currentUser.groups().contains(role.group()));
    }
}
