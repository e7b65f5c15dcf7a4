package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenregie.metrics.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shared numbers of a year per process, for the learning practice: without persons, and protected as on the page. */
@RestController
class YearExport {

    private static final List<String> HEAD = List.of("Jaar", "Proces", "Getal", "Omschrijving", "Waarde", "Eenheid");

    /** Shared numbers that need what only a dossier or a resident can tell, so that no fact holds them. */
    private static final List<String> NOT_IN_THE_FACTS = List.of(
            "tijdTotEersteContact",
            "aandeelEersteLijn",
            "vermedenLAT",
            "vermedenBezwaar",
            "nakomingAfspraken",
            "verwijzingJuist",
            "herhaalberoep12m",
            "signaalMetEffect",
            "terugkoppelingOpTijd",
            "tevredenheidInwoner",
            "tevredenheidProfessional",
            "toestemmingGeweigerd",
            "toestemmingIngetrokken");

    private static final String NOT_MEASURED = "niet gemeten";
    private static final String PROTECTED = "minder dan 5 (afgeschermd)";

    private final Questions questions;
    private final Pilots pilots;
    private final LeadTimes leadTimes;
    private final OutcomeShares outcomes;
    private final TermsKept terms;

    YearExport(Questions questions, Pilots pilots, LeadTimes leadTimes, OutcomeShares outcomes, TermsKept terms) {
        this.questions = questions;
        this.pilots = pilots;
        this.leadTimes = leadTimes;
        this.outcomes = outcomes;
        this.terms = terms;
    }

    @GetMapping("/api/v1/ketenmonitor/jaarexport")
    ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> parameters) {
        Question question = questions.read(parameters, false);
        int year = year(parameters);
        Set<String> asked = question.scope().processes();
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        pilots.all().stream()
                .filter(pilot -> asked.isEmpty() || asked.contains(pilot.code()))
                .forEach(pilot -> numbers(question, pilot, year)
                        .map(number -> List.of(
                                String.valueOf(year),
                                pilot.naam(),
                                number.code(),
                                number.meaning(),
                                number.value(),
                                number.unit()))
                        .forEach(rows::add));
        return MonitorController.file("ketenmonitor-jaar-%d.csv".formatted(year), Csv.table(rows.stream()));
    }

    private Stream<Number> numbers(Question question, Pilot pilot, int year) {
        Scope scope = question.scope();
        Question ofPilot = new Question(
                question.viewer(),
                new Scope(
                        Set.of(pilot.code()),
                        scope.version(),
                        scope.municipalities(),
                        scope.teams(),
                        null,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31)),
                question.partner(),
                question.parameters());
        LeadTimes.Total time = total(leadTimes.answer(ofPilot), LeadTimes.Total.class);
        OutcomeShares.Total ends = total(outcomes.answer(ofPilot), OutcomeShares.Total.class);
        TermsKept.Total kept = total(terms.answer(ofPilot), TermsKept.Total.class);
        return Stream.concat(
                Stream.of(
                        number("nieuweZaken", "Zaken die dit jaar begonnen", time.nieuw(), time.afgeschermd(), "zaken"),
                        number(
                                "afgeslotenZaken",
                                "Zaken die dit jaar eindigden",
                                time.afgesloten(),
                                time.afgeschermd(),
                                "zaken"),
                        number(
                                "tijdTotOplossing",
                                "Doorlooptijd, mediaan",
                                time.mediaanMinuten(),
                                time.afgeschermd(),
                                "minuten"),
                        number(
                                "tijdTotOplossingP90",
                                "Doorlooptijd van negen op de tien zaken",
                                time.p90Minuten(),
                                time.afgeschermd(),
                                "minuten"),
                        number(
                                "aandeelInformeelOpgelost",
                                "Deel van de zaken dat informeel is opgelost",
                                ends.aandeelInformeel(),
                                ends.afgeschermd(),
                                "deel van 1"),
                        number(
                                "termijnGehaald",
                                "Deel van de wettelijke termijnen dat is gehaald",
                                kept.aandeelGehaald(),
                                kept.afgeschermd(),
                                "deel van 1")),
                NOT_IN_THE_FACTS.stream().map(code -> new Number(code, "", NOT_MEASURED, "")));
    }

    private static <T extends Record> T total(Answer answer, Class<T> type) {
        return type.cast(Objects.requireNonNull(answer.totaal()));
    }

    /** @param value absent when it is protected, or when there is nothing to compute it from */
    private static Number number(
            String code, String meaning, @Nullable Object value, boolean isProtected, String unit) {
        return value == null
                ? new Number(code, meaning, isProtected ? PROTECTED : "geen gegevens", "")
                : new Number(code, meaning, Csv.text(value), unit);
    }

    private static int year(MultiValueMap<String, String> parameters) {
        Optional<String> year = Questions.single(parameters, "jaar");
        return year.filter(text -> text.matches("20[0-9]{2}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> Refused.because("jaar", "Het veld 'jaar' moet een jaar zijn, zoals 2026."));
    }

    private record Number(String code, String meaning, String value, String unit) {}
}
