package nl.ketenregie.afspraak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.AgreedList;
import nl.ketenregie.afspraak.Afspraak.NewAfspraak;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agreements that people wrote down in the list {@code afspraken} of a form. */
@Component
@Transactional
class AgreedInForms {

    private static final String LIST = "afspraken";

    private final Dossiers dossiers;
    private final ObjectMapper json;

    AgreedInForms(Dossiers dossiers, ObjectMapper json) {
        this.dossiers = dossiers;
        this.json = json;
    }

    /** The newest list; empty when nobody wrote one. */
    Optional<AgreedList> findNewest(UUID subject) {
        return dossiers.contributions(subject).stream()
                .filter(one -> listIn(one).isPresent())
                .reduce((earlier, later) -> later)
                .map(one -> new AgreedList(one.getId(), read(listIn(one).orElseThrow())));
    }

    private static Optional<String> listIn(Contribution contribution) {
        return contribution.fields().stream()
                .filter(field -> field.key().equals(LIST))
                .map(CaseContent.Field::value)
                .findFirst();
    }

    private List<NewAfspraak> read(String list) {
        try {
            return json.readValue(list, new TypeReference<List<Map<String, String>>>() {}).stream()
                    .map(row -> new NewAfspraak(
                            answer(row, "eigenaar"), answer(row, "wat"), LocalDate.parse(answer(row, "wanneer"))))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De lijst met afspraken is niet te lezen", e);
        }
    }

    /** @throws IllegalStateException when the form lets people leave it out: a fault in the form */
    private static String answer(Map<String, String> row, String question) {
        return Optional.ofNullable(row.get(question))
                .orElseThrow(() -> new IllegalStateException(
                        "De lijst 'afspraken' van het formulier heeft geen verplichte vraag '" + question + "'"));
    }
}
