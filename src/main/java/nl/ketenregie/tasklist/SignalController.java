package nl.ketenregie.tasklist;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What became of the signals that one's own organisation reported. */
@RestController
@RequestMapping("/api/v1/signalen")
class SignalController {

    private final SignalViews views;

    SignalController(SignalViews views) {
        this.views = views;
    }

    @GetMapping
    SignalViews.Reported reported() {
        return views.reported();
    }

    @PostMapping("/{nummer}/intrekking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String nummer) {
        if (!views.withdraw(nummer)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Uw organisatie heeft geen signaal met dit nummer gemeld.");
        }
    }
}
