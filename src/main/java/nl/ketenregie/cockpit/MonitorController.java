package nl.ketenregie.cockpit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenregie.metrics.Rollups;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every part of the Ketenmonitor, for its page and as a file. */
@RestController
@RequestMapping("/api/v1/ketenmonitor")
class MonitorController {

    private final Map<String, Part> parts;
    private final Questions questions;
    private final Rollups rollups;

    MonitorController(List<Part> parts, Questions questions, Rollups rollups) {
        this.parts = parts.stream().collect(Collectors.toMap(Part::name, Function.identity()));
        this.questions = questions;
        this.rollups = rollups;
    }

    @GetMapping("/{part:[a-z]+}")
    Answer part(@PathVariable String part, @RequestParam MultiValueMap<String, String> parameters) {
        Part asked = get(part);
        Question question = questions.read(parameters, asked.isAboutAnyProcess());
        return asked.answer(question).upTo(rollups.refreshedAt().orElse(null));
    }

    @GetMapping("/{part:[a-z]+}.csv")
    ResponseEntity<byte[]> file(@PathVariable String part, @RequestParam MultiValueMap<String, String> parameters) {
        Part asked = get(part);
        Question question = questions.read(parameters, asked.isAboutAnyProcess());
        return file(
                "ketenmonitor-%s-%s-%s.csv"
                        .formatted(
                                part, question.scope().from(), question.scope().to()),
                Csv.of(asked.answer(question).rijen(), asked.rowType()));
    }

    static ResponseEntity<byte[]> file(String name, String csv) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Part get(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw Refused.notFound("De Ketenmonitor heeft geen onderdeel met deze naam.");
        }
        return part;
    }
}
