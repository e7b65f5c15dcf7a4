package nl.ketenregie.afspraak;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.process.TaskAccess;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows in the forms of the block {@code afspraken-bewaken} what was agreed, without a word of it in the engine. */
@Component
@Order(0)
class AgreementForms implements FormFilling {

    private static final String BLOCK = "afspraken-bewaken-";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private final Afspraken afspraken;
    private final TaskAccess tasks;

    AgreementForms(Afspraken afspraken, TaskAccess tasks) {
        this.afspraken = afspraken;
        this.tasks = tasks;
    }

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        if (!form.form().startsWith(BLOCK)) {
            return Map.of();
        }
        return tasks.findFact(form.taskId(), AgreementVariables.NUMBER)
                .flatMap(number -> afspraken.find(UUID.fromString(form.subjectId()), number))
                .map(AgreementForms::shown)
                .orElse(Map.of());
    }

    private static Map<String, Object> shown(Afspraak afspraak) {
        return Map.of("afspraak", afspraak.what() + "\nKlaar op: " + DAY.format(afspraak.due()));
    }
}
