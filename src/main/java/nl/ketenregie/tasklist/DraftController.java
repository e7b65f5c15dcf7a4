package nl.ketenregie.tasklist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what somebody is filling in; {@link DraftFilling} gives it back when the form is opened again. */
@RestController
@RequestMapping("/api/v1/taken/{task}/concept")
class DraftController {

    private static final int MOST_BYTES = 64 * 1024;

    private final OpenTasks tasks;
    private final Drafts drafts;
    private final PlatformClock clock;
    private final ObjectMapper json;

    DraftController(OpenTasks tasks, Drafts drafts, PlatformClock clock, ObjectMapper json) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.clock = clock;
        this.json = json;
    }

    /** @param vanCollega whether somebody else of the team filled it in */
    record Kept(Instant bewaardOp, boolean vanCollega) {}

    /** Nothing for whoever may not work on the task: then there is no draft either. */
    @GetMapping
    ResponseEntity<Kept> find(@PathVariable String task) {
        return tasks.findWorker(task)
                .flatMap(person -> drafts.find(task, person)
                        .map(draft -> new Kept(draft.savedAt(), !draft.author().equals(person))))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    Kept keep(@PathVariable String task, InputStream body) throws IOException {
        String person = tasks.findWorker(task)
                .orElseThrow(() -> refusal(
                        HttpStatus.NOT_FOUND, "Deze taak is er niet (meer), of is niet van u of uw team.", List.of()));
        Map<String, @Nullable Object> fields = read(body);
        TaskForm form = tasks.form(task);
        form.findUnknown(fields.keySet()).ifPresent(name -> {
            throw refusal(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "Het formulier heeft een veld niet dat wel is meegestuurd. Ververs de pagina.",
                    List.of());
        });
        List<DraftScan.Finding> findings = tasks.isWithoutPersons(task) ? DraftScan.scan(form, fields) : List.of();
        if (!findings.isEmpty()) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, "Er staat iets over een persoon in de tekst.", findings);
        }
        Draft draft = new Draft(task, person, fields, clock.instant());
        drafts.keep(draft);
        return new Kept(draft.savedAt(), false);
    }

    private Map<String, @Nullable Object> read(InputStream body) throws IOException {
        byte[] text = body.readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            throw refusal(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "De antwoorden zijn samen te lang om te bewaren (meer dan 64 kB). Maak de tekst korter.",
                    List.of());
        }
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (IOException e) {
            throw refusal(HttpStatus.BAD_REQUEST, "De antwoorden zijn niet te lezen. Ververs de pagina.", List.of());
        }
    }

    private static ErrorResponseException refusal(HttpStatus status, String detail, List<DraftScan.Finding> findings) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle("Niet bewaard");
        if (!findings.isEmpty()) {
            problem.setProperty("bevindingen", findings);
        }
        return new ErrorResponseException(status, problem, null);
    }
}
