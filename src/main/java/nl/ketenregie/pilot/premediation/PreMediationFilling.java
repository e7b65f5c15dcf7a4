package nl.ketenregie.pilot.premediation;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.afspraak.Afspraak;
import nl.ketenregie.afspraak.Afspraken;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.FormFilling;
import org.springframework.stereotype.Component;

/**
 * What a pre-mediator writes is closed to everybody else. What somebody writes for somebody in particular is shown in the
 * form of that person, and nowhere else: the message for the department and its side for the pre-mediator, the agreements
 * to confirm, the note for a successor.
 */
@Component
class PreMediationFilling implements FormFilling {

    private static final String PILOT = "pre-mediation-";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private final Dossiers dossiers;
    private final Afspraken afspraken;
    private final KnownBefore knownBefore;

    PreMediationFilling(Dossiers dossiers, Afspraken afspraken, KnownBefore knownBefore) {
        this.dossiers = dossiers;
        this.afspraken = afspraken;
        this.knownBefore = knownBefore;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        if (!form.form().startsWith(PILOT)) {
            return Map.of();
        }
        UUID dossier = UUID.fromString(form.subjectId());
        return switch (form.form().substring(PILOT.length())) {
            case "complete-registration" -> knownBefore.of(dossier);
            case "give-view" -> written(dossier, "ask-department", "boodschap", "vraagAanAfdeling");
            case "decide-participation" -> written(dossier, "ask-department", "boodschap");
            case "choose-work-form" -> written(dossier, "give-view", "kantGemeente", "mandaat");
            case "inform-resident" -> written(dossier, "decide-participation", "redenDeelname");
            case "confirm-by-resident", "confirm-by-municipality" -> Map.of("afsprakenTekst", agreements(dossier));
            case "keep-case" ->
                find(dossier, "keep-case", "overdrachtsnotitie")
                        .<Map<String, Object>>map(note -> Map.of("notitieVoorganger", note))
                        .orElse(Map.of());
            default -> Map.of();
        };
    }

    private Map<String, Object> written(UUID dossier, String form, String... keys) {
        Map<String, Object> answers = new HashMap<>();
        for (String key : keys) {
            find(dossier, form, key).ifPresent(text -> answers.put(key, text));
        }
        return answers;
    }

    /** The answer as it was given last; empty when nobody gave one. */
    private Optional<String> find(UUID dossier, String form, String key) {
        return dossiers.contributions(dossier).stream()
                .filter(one -> one.form().equals(PILOT + form))
                .map(Contribution::fields)
                .flatMap(fields -> fields.stream().filter(field -> field.key().equals(key)))
                .map(CaseContent.Field::value)
                .reduce((earlier, later) -> later);
    }

    private String agreements(UUID dossier) {
        Stream<String> ofMunicipality = afspraken.of(dossier).stream()
                .filter(one -> one.status() == Afspraak.Status.GEMAAKT)
                .map(one -> "De gemeente: " + one.what() + " (klaar op " + DAY.format(one.due()) + ")");
        Stream<String> ofResident =
                find(dossier, "write-agreements", "afsprakenInwoner").map(own -> "De inwoner: " + own).stream();
        return Stream.concat(ofMunicipality, ofResident).collect(Collectors.joining("\n"));
    }
}
