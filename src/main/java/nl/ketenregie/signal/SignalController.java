package nl.ketenregie.signal;

import java.time.LocalDate;
import java.util.List;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The signals of one's own organisation: what became of them, and taking one back. */
@RestController
@RequestMapping("/api/v1/signalen")
class SignalController {

    private final Signals signals;
    private final Partners partners;
    private final CurrentUser currentUser;

    SignalController(Signals signals, Partners partners, CurrentUser currentUser) {
        this.signals = signals;
        this.partners = partners;
        this.currentUser = currentUser;
    }

    /** The names are Dutch because partners' clients read them. */
    record OwnSignal(
            String nummer,
            String thema,
            @Nullable String titel,
            String bestuursorgaan,
            int aantalBekend,
            LocalDate gemeldOp,
            String status,
            @Nullable String uitkomst,
            @Nullable String effect) {}

    @GetMapping
    List<OwnSignal> own() {
        return partners.findByGroups(currentUser.groups()).map(Organisation::id).stream()
                .flatMap(organisation -> signals.ofOrganisation(organisation).stream())
                .map(SignalController::view)
                .toList();
    }

    @PostMapping("/{nummer}/intrekking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String nummer) {
        Signal signal = signals.findByNumber(nummer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Dit signaal is er niet."));
        try {
            signals.withdraw(signal.id());
        } catch (InvalidInput e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.reason(), e);
        }
    }

    private static OwnSignal view(Signal signal) {
        return new OwnSignal(
                signal.number(),
                signal.theme(),
                signal.title(),
                signal.body(),
                signal.knownCount(),
                signal.raisedOn(),
                signal.status().name().toLowerCase(),
                signal.outcome(),
                signal.effect());
    }
}
