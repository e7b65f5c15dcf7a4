package nl.ketenregie.pilot.regiezitting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.FormFilling;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the other party sees in its own tasks: what it must know to answer, as far as the resident lets it know (privacy file
 * E.6, row Woningcorporatie). Never health, other debts, helpers, or a document that is for the court alone.
 */
@Component
@Order(0)
class CounterpartyForms implements FormFilling {

    private static final Set<String> WITH_OVERVIEW =
            Set.of("regiezitting-agree-joint-request", RegiezittingProcess.POSITION_FORM);
    private static final String RESPONSE = "regiezitting-respond-to-report";
    private static final String FOR_BOTH = "rechtbank-en-wederpartij";

    private final Dossiers dossiers;
    private final Answers answers;
    private final Grounds grounds;
    private final ObjectMapper json;

    CounterpartyForms(Dossiers dossiers, Answers answers, Grounds grounds, ObjectMapper json) {
        this.dossiers = dossiers;
        this.answers = answers;
        this.grounds = grounds;
        this.json = json;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        if (!WITH_OVERVIEW.contains(form.form()) && !form.form().equals(RESPONSE)) {
            return Map.of();
        }
        UUID dossier = UUID.fromString(form.subjectId());
        Set<String> allowed = grounds.categories(
                dossier, RegiezittingProcess.COUNTERPARTY, dossiers.get(dossier).municipality());
        if (form.form().equals(RESPONSE)) {
            return allowed.contains("probleem")
                    ? answers.find(dossier, "regiezitting-write-report", "verslagAfwezige")
                            .<Map<String, Object>>map(report -> Map.of("verslagVoorU", report))
                            .orElse(Map.of())
                    : Map.of();
        }
        return Map.of("overzicht", String.join("\n\n", overview(dossier, allowed)));
    }

    private List<String> overview(UUID dossier, Set<String> allowed) {
        List<String> parts = new ArrayList<>();
        if (allowed.contains("contact")) {
            answers.find(dossier, "naam").ifPresent(name -> parts.add("Inwoner: " + name));
        }
        if (allowed.contains("probleem")) {
            application(dossier, "geschilpunten").forEach(points -> parts.add("Geschilpunten:\n" + points));
            application(dossier, "vraagRechter").forEach(question -> parts.add("Vraag aan de rechter:\n" + question));
        }
        if (allowed.contains("financieel")) {
            application(dossier, "achterstand").forEach(arrears -> parts.add("Achterstand: " + arrears + " euro"));
        }
        if (allowed.contains("document")) {
            String titles = documents(dossier);
            if (!titles.isEmpty()) {
                parts.add("Stukken die ook voor u zijn:\n" + titles);
            }
        }
        return parts.isEmpty() ? List.of("De inwoner geeft geen toestemming meer om hier iets te laten zien.") : parts;
    }

    private List<String> application(UUID dossier, String question) {
        return answers.find(dossier, RegiezittingProcess.APPLICATION_FORM, question).stream()
                .toList();
    }

    private String documents(UUID dossier) {
        return Stream.concat(
                        application(dossier, "bijlagen").stream(),
                        answers.all(dossier, "regiezitting-repair-defect", "nagekomenStukken").stream())
                .flatMap(list -> read(list).stream())
                .filter(row -> FOR_BOTH.equals(row.get("voorWie")))
                .map(row -> "- " + row.get("titel"))
                .collect(Collectors.joining("\n"));
    }

    private List<Map<String, String>> read(String list) {
        try {
            return json.readValue(list, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De lijst met stukken van de aanvraag is niet te lezen", e);
        }
    }
}
