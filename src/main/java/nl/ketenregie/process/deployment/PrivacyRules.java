package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenregie.process.form.RoutingFacts;

/**
 * What people write goes to the dossier with a category, and never into the engine. A field is a routing fact exactly
 * when the model uses its name; only closed fields may be, and only those that say nothing about somebody's money, health or
 * past (ADR on the form seam).
 */
final class PrivacyRules {

    private static final List<String> CATEGORIES =
            List.of("contact", "probleem", "document", "financieel", "gezondheid", "straf", "algemeen");

    private static final Set<String> SENSITIVE = Set.of("financieel", "gezondheid", "straf");

    private static final String CATEGORY_MISSING = "De soort gegevens ontbreekt. Voeg bij 'Custom properties' de naam"
            + " 'categorie' toe, met één van: " + String.join(", ", CATEGORIES) + ".";

    private PrivacyRules() {}

    static List<Rule> all() {
        return List.of(
                PrivacyRules::freeTextDoesNotRoute,
                PrivacyRules::sensitiveAnswersDoNotRoute,
                PrivacyRules::contentHasCategory);
    }

    private record Use(ProcessModel process, FormReference reference, FormModel form) {}

    private static Stream<Finding> freeTextDoesNotRoute(Models models) {
        Set<String> routing = routingFacts(models);
        return models.processes().stream()
                .flatMap(process -> FormReference.in(process).flatMap(reference -> models.formOf(reference).stream()
                        .flatMap(FormModel::inputs)
                        .filter(field -> !field.isClosed() && routing.contains(field.key()))
                        .map(field -> process.finding(
                                reference.step(),
                                "Het tekstveld '" + field.key() + "' wordt in het model gebruikt om te kiezen. Vrije"
                                        + " tekst kan over een persoon gaan: kies een keuzelijst, of gebruik een andere"
                                        + " naam in het model."))));
    }

    /** An amount or a choice cannot hold a name, and can still say what the engine must not know about somebody. */
    private static Stream<Finding> sensitiveAnswersDoNotRoute(Models models) {
        Set<String> routing = routingFacts(models);
        return models.forms().stream().flatMap(form -> form.inputs()
                .filter(field -> field.isClosed() && routing.contains(field.key()))
                .filter(field -> field.category().filter(SENSITIVE::contains).isPresent())
                .map(field -> form.finding(
                        field.name(),
                        "Het antwoord op '" + field.key() + "' gaat over "
                                + field.category().orElseThrow()
                                + " en zou in het proces komen te staan, omdat het model die naam gebruikt. Gebruik"
                                + " in de beslistabel dossier." + field.key() + " en laat een stap van het platform"
                                + " haar uitrekenen, of kies in het model een andere naam.")));
    }

    private static Stream<Finding> contentHasCategory(Models models) {
        Set<String> routing = routingFacts(models);
        // without a model beside it, nobody can say which of the closed fields route
        boolean formsAlone = models.processes().isEmpty();
        return models.forms().stream().flatMap(form -> form.inputs()
                .filter(field -> !field.isClosed() || !formsAlone && !routing.contains(field.key()))
                .filter(field -> field.category().filter(CATEGORIES::contains).isEmpty())
                .map(field -> form.finding(field.name(), CATEGORY_MISSING)));
    }

    private static Set<String> routingFacts(Models models) {
        return RoutingFacts.of(
                models.processes().stream().map(ProcessModel::xml).toList(),
                models.decisions().stream().map(DecisionModel::xml).toList());
    }
}
