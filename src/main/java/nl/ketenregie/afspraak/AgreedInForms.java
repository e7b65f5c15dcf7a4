package nl.ketenregie.afspraak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.NewAfspraak;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agreements that people wrote down in the list {@code afspraken} of a form; each list is taken up once. */
@Component
@Transactional
class AgreedInForms {

    private static final String LIST = "afspraken";

    private final Dossiers dossiers;
    private final JdbcClient database;
    private final ObjectMapper json;

    AgreedInForms(Dossiers dossiers, JdbcClient database, ObjectMapper json) {
        this.dossiers = dossiers;
        this.database = database;
        this.json = json;
    }

    /** The newest list that was not taken up yet; empty when there is none. From now on it counts as taken up. */
    List<NewAfspraak> takeNewest(UUID subject) {
        List<Contribution> withList = dossiers.contributions(subject).stream()
                .filter(one -> listIn(one).isPresent())
                .toList();
        List<NewAfspraak> newest = List.of();
        for (Contribution one : withList) {
            if (takeUp(one)) {
                newest = read(listIn(one).orElseThrow());
            }
        }
        return newest;
    }

    private boolean takeUp(Contribution contribution) {
        return database.sql("insert into afspraak_source (contribution_id) values (?) on conflict do nothing")
                        .param(contribution.getId())
                        .update()
                == 1;
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
