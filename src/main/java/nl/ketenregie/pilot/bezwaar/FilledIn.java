package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;

/** What somebody filled in last in a form of the case: the content that the engine does not hold. */
record FilledIn(Map<String, String> answers) {

    /**
     * @param forms of several, the one that was filled in last
     * @throws IllegalStateException when none was filled in: a fault in the model
     */
    static FilledIn in(Dossiers dossiers, UUID dossierId, String... forms) {
        Set<String> wanted = Set.of(forms);
        List<Contribution> filled = dossiers.contributions(dossierId).stream()
                .filter(contribution -> wanted.contains(contribution.form()))
                .toList();
        if (filled.isEmpty()) {
            throw new IllegalStateException("In deze zaak is niet ingevuld: " + wanted);
        }
        return of(filled.get(filled.size() - 1));
    }

    /** The latest answers in the whole case, whatever form they were given in. */
    static FilledIn anywhere(Dossiers dossiers, UUID dossierId) {
        Map<String, String> answers = new HashMap<>();
        dossiers.contributions(dossierId)
                .forEach(contribution -> answers.putAll(of(contribution).answers()));
        return new FilledIn(answers);
    }

    private static FilledIn of(Contribution contribution) {
        Map<String, String> answers = new HashMap<>();
        contribution.fields().forEach(field -> answers.put(field.key(), field.value()));
        return new FilledIn(answers);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    boolean is(String key, String value) {
        return find(key).filter(value::equals).isPresent();
    }

    int number(String key) {
        return find(key).map(Integer::parseInt).orElseThrow(() -> missing(key));
    }

    /** @param label what people read beside the field */
    FilledInDay day(String key, String label) {
        return findDay(key, label).orElseThrow(() -> missing(key));
    }

    Optional<FilledInDay> findDay(String key, String label) {
        return find(key).map(LocalDate::parse).map(day -> new FilledInDay(key, label, day));
    }

    /** The day of a moment. */
    FilledInDay dayOfMoment(String key, String label) {
        return find(key)
                .map(LocalDateTime::parse)
                .map(moment -> new FilledInDay(key, label, moment.toLocalDate()))
                .orElseThrow(() -> missing(key));
    }

    private static IllegalStateException missing(String key) {
        return new IllegalStateException("Het formulier heeft geen verplichte vraag '" + key + "'");
    }
}
