package nl.ketenregie.tasklist;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.overleg.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What happens to a meeting outside the tasks of its process: it moves, stops, loses somebody, gets an answer. */
@RestController
@RequestMapping("/api/v1/overleggen/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Transactional
class OverlegController {

    private final OverlegViews views;
    private final Overleggen overleggen;

    OverlegController(OverlegViews views, Overleggen overleggen) {
        this.views = views;
        this.overleggen = overleggen;
    }

    /** @param begin in the Netherlands, {@code 2026-12-01T10:00} */
    record Moved(LocalDateTime begin) {}

    /** @param rol as models name it */
    record Left(String rol) {}

    record Answered(Reply antwoord) {}

    @PostMapping("/verzetten")
    void move(@PathVariable UUID id, @RequestBody Moved moved) {
        overleggen.move(led(id).id(), moved.begin());
    }

    @PostMapping("/annuleren")
    void cancel(@PathVariable UUID id) {
        overleggen.cancel(led(id).id());
    }

    @PostMapping("/vertrek")
    void leave(@PathVariable UUID id, @RequestBody Left left) {
        overleggen.leave(led(id).id(), left.rol());
    }

    @PostMapping("/antwoord")
    void reply(@PathVariable UUID id, @RequestBody Answered answered) {
        overleggen.reply(seen(id).id(), String.valueOf(views.viewer()), answered.antwoord());
    }

    private Overleg led(UUID id) {
        Overleg overleg = seen(id);
        if (!views.isLedByUser(overleg)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Alleen het secretariaat en de organisatie die het overleg heeft aangevraagd, kunnen dit wijzigen.");
        }
        return overleg;
    }

    private Overleg seen(UUID id) {
        return views.findSeen(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Dit overleg is er niet, of uw organisatie neemt er niet aan deel."));
    }
}
