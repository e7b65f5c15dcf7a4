package nl.ketenregie.tasklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.process.TaskAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What people do with a term of a case: set another last day with two of them, and print the letter that meets it. */
@RestController
@RequestMapping("/api/v1")
class CaseTermController {

    private static final String LETTER = "pro-forma-bezwaar.pdf";

    private final CaseTerms terms;
    private final ProFormaLetters letters;
    private final TaskAccess tasks;

    CaseTermController(CaseTerms terms, ProFormaLetters letters, TaskAccess tasks) {
        this.terms = terms;
        this.letters = letters;
        this.tasks = tasks;
    }

    record Proposal(@Nullable LocalDate laatsteDag, @Nullable String reden) {}

    /** @param laatsteDag the day that the second person saw and agrees to */
    record Confirmation(@Nullable LocalDate laatsteDag) {}

    /** @param zaak case number or dossier id, of a case that one's own organisation leads */
    @PostMapping("/zaken/{zaak}/termijnen/{termijn}/afwijking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable String zaak, @PathVariable UUID termijn, @RequestBody Proposal proposal) {
        require(terms.propose(zaak, termijn, proposal.laatsteDag(), proposal.reden()));
    }

    /** A second person, of the organisation that leads or the coordinator. */
    @PostMapping("/zaken/{zaak}/termijnen/{termijn}/afwijking/bevestiging")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String zaak, @PathVariable UUID termijn, @RequestBody Confirmation confirmation) {
        require(terms.confirm(zaak, termijn, confirmation.laatsteDag()));
    }

    @PostMapping("/zaken/{zaak}/termijnen/{termijn}/afwijking/afwijzing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable String zaak, @PathVariable UUID termijn) {
        require(terms.reject(zaak, termijn));
    }

    @GetMapping("/zaken/{zaak}/termijnen/{termijn}/pro-forma-bezwaar")
    ResponseEntity<byte[]> letterOfCase(@PathVariable String zaak, @PathVariable UUID termijn) {
        return pdf(letters.findForLead(zaak, termijn));
    }

    /** For somebody who holds a task of the case and may see contact data. */
    @GetMapping("/taken/{task}/termijnen/{termijn}/pro-forma-bezwaar")
    ResponseEntity<byte[]> letterOfTask(@PathVariable String task, @PathVariable UUID termijn) {
        return pdf(tasks.findBusinessKey(task).flatMap(key -> letters.findForTaskHolder(key, termijn)));
    }

    private static ResponseEntity<byte[]> pdf(Optional<byte[]> letter) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(LETTER).build().toString())
                .body(letter.orElseThrow(CaseTermController::notThere));
    }

    private static void require(boolean found) {
        if (!found) {
            throw notThere();
        }
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Deze termijn is er niet, of uw organisatie mag dit in deze zaak niet.");
    }
}
