package nl.ketenregie.termijn;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The term calculator: for every professional who logged in, without a case. Nothing of it is kept. */
@RestController
@RequestMapping("/api/v1")
class TermController {

    private final TermCalculator calculator;
    private final StatutoryTerms terms;
    private final PlatformClock clock;
    private final ObjectReader questions;

    TermController(TermCalculator calculator, StatutoryTerms terms, PlatformClock clock, ObjectMapper json) {
        this.calculator = calculator;
        this.terms = terms;
        this.clock = clock;
        // A field that nobody knows is a mistake: leaving it out would give another last day
        this.questions = json.readerFor(TermQuestion.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    @GetMapping("/termijnsoorten")
    List<TermKindView> kinds(@RequestParam(required = false) @Nullable LocalDate datum) {
        return terms.on(datum == null ? clock.today() : datum).stream()
                .map(term -> TermKindView.of(term, terms.rulesOf(term)))
                .toList();
    }

    @PostMapping("/termijnberekeningen")
    TermAnswer calculate(@RequestBody JsonNode question) throws IOException {
        if (!question.isObject()) {
            throw new InvalidCourse("", "Stuur de gegevens als een JSON-object.");
        }
        return calculator.answer(questions.readValue(question));
    }
}
