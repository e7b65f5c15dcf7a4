package nl.ketenregie.process.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PersonalDataRefused;
import nl.ketenregie.process.text.Deidentification;
import nl.ketenregie.process.text.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data out of what is about no person: it is refused as a whole, before anything of it is kept (privacy
 * rule R8). The fragments are for the eyes of the user alone, so they are not in the message that is logged.
 */
@Component
class PersonsGate {

    /** The checkbox with which somebody says that what looks like a name is none; it is not kept either. */
    static final String CONFIRMATION = "geenPersoonsnamen";

    private static final String PATTERN_NOT_PERSON =
            " Haal het weg: dit gaat over een patroon, niet over een persoon. Er is niets bewaard.";
    private static final String NAME_OR_NOT = " Haal de naam weg, of vink aan dat het geen naam van een persoon is.";

    private final ApplicationEventPublisher events;

    PersonsGate(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * @param answers as they were given: also what another rule would refuse is seen here first
     * @throws InvalidInput when they hold something about a person
     */
    void check(FormSchema form, Map<String, @Nullable Object> answers) {
        List<Sighting> seen = sightings(form.fields(), answers, "");
        List<Sighting> certain =
                seen.stream().filter(one -> !one.found().kind().isWarning()).toList();
        if (!certain.isEmpty()) {
            throw refuse(form, certain, PATTERN_NOT_PERSON);
        }
        boolean asksAboutNames =
                form.fields().stream().anyMatch(field -> field.key().equals(CONFIRMATION));
        if (!seen.isEmpty() && asksAboutNames && !Boolean.TRUE.equals(answers.get(CONFIRMATION))) {
            throw refuse(form, seen, NAME_OR_NOT);
        }
    }

    /** @param question what the user sees above the text, with the row when it is one of several */
    private record Sighting(String key, String question, Found found) {

        String told(String fragment) {
            return "Het veld '" + question + "' bevat " + (found.kind().isWarning() ? "misschien " : "")
                    + found.kind().described() + fragment + ".";
        }
    }

    private static List<Sighting> sightings(List<FormField> fields, Map<?, ?> answers, String around) {
        List<Sighting> seen = new ArrayList<>();
        for (FormField field : fields) {
            Object answer = answers.get(field.key());
            String question = around + field.label();
            if (field.type() == FormField.Type.DYNAMICLIST && answer instanceof Collection<?> rows) {
                int number = 0;
                for (Object row : rows) {
                    number++;
                    if (row instanceof Map<?, ?> columns) {
                        seen.addAll(sightings(field.children(), columns, question + ", rij " + number + ": "));
                    }
                }
            } else if (!field.type().isClosed() && answer instanceof String text) {
                Deidentification.scan(text).forEach(found -> seen.add(new Sighting(field.key(), question, found)));
            }
        }
        return seen;
    }

    private InvalidInput refuse(FormSchema form, List<Sighting> seen, String remedy) {
        events.publishEvent(new PersonalDataRefused(
                form.id(), seen.stream().map(one -> one.found().kind()).collect(Collectors.toUnmodifiableSet())));
        return new InvalidInput(
                seen.get(0).key(),
                told(seen, one -> one.told("")) + remedy,
                told(seen, one -> one.told(": '" + one.found().fragment() + "'")) + remedy);
    }

    private static String told(List<Sighting> seen, Function<Sighting, String> one) {
        return seen.stream().map(one).distinct().collect(Collectors.joining(" "));
    }
}
