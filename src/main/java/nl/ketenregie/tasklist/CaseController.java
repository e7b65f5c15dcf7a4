package nl.ketenregie.tasklist;

import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenregie.process.TaskAccess;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A case as this user may see it: for the Dossier tab in Tasklist, and for clients of partners. */
@RestController
@RequestMapping("/api/v1")
class CaseController {

    private final CaseViews views;
    private final SignalViews signals;
    private final OverlegViews meetings;
    private final TaskAccess tasks;

    CaseController(CaseViews views, SignalViews signals, OverlegViews meetings, TaskAccess tasks) {
        this.views = views;
        this.signals = signals;
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** What a task that this user may see is about: a {@link CaseView}, {@link SignalView} or {@link OverlegView}. */
    @GetMapping("/taken/{task}/zaak")
    Object ofTask(@PathVariable String task) {
        return tasks.findBusinessKey(task)
                .<Object>flatMap(key -> views.findForTaskHolder(key)
                        .<Object>map(found -> found)
                        .or(() -> signals.find(UUID.fromString(key)))
                        .or(() -> meetings.findOf(UUID.fromString(key))))
                .orElseThrow(notFound("Deze taak is er niet (meer), of is niet van uw team."));
    }

    /** @param zaak case number or dossier id */
    @GetMapping("/zaken/{zaak}")
    CaseView byNumber(@PathVariable String zaak) {
        return views.findForLead(zaak)
                .orElseThrow(notFound("Deze zaak is er niet, of uw organisatie voert er niet de regie."));
    }

    @PostMapping("/zaken/{zaak}/toestemmingen/{toestemming}/intrekking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void withdraw(@PathVariable String zaak, @PathVariable UUID toestemming) {
        if (!views.withdrawConsent(zaak, toestemming)) {
            throw notFound("Deze toestemming is er niet, of uw organisatie voert niet de regie over de zaak.")
                    .get();
        }
    }

    private static Supplier<ResponseStatusException> notFound(String reason) {
        return () -> new ResponseStatusException(HttpStatus.NOT_FOUND, reason);
    }
}
