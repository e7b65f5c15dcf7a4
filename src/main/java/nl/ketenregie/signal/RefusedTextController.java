package nl.ketenregie.signal;

import java.util.List;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How often personal data was refused: for the data protection officer alone. */
@RestController
@RequestMapping("/api/v1/weigeringen")
class RefusedTextController {

    private static final String OFFICER_ROLE = "functionaris-gegevensbescherming";

    private final RefusedTexts refusedTexts;
    private final Partners partners;
    private final CurrentUser currentUser;

    RefusedTextController(RefusedTexts refusedTexts, Partners partners, CurrentUser currentUser) {
        this.refusedTexts = refusedTexts;
        this.partners = partners;
        this.currentUser = currentUser;
    }

    @GetMapping
    List<RefusedTexts.Weekly> perWeek() {
        boolean officer = partners.all().stream()
                .flatMap(organisation -> organisation.roles().stream())
                .anyMatch(role ->
                        role.name().equals(OFFICER_ROLE) && currentUser.groups().contains(role.group()));
        if (!officer) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Alleen de functionaris gegevensbescherming ziet dit overzicht.");
        }
        return refusedTexts.perWeek();
    }
}
