package nl.ketenregie.tasklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.brief.ProFormaObjection;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.Workflow;
import org.springframework.stereotype.Component;

/**
 * What a case knows for a letter. Forms of all pilots ask it under the same keys: {@code naam}, {@code adres},
 * {@code postcode}, {@code woonplaats}, {@code telefoon} and {@code email} of the resident; {@code instantie} or
 * {@code bestuursorgaan}, {@code kenmerkBesluit}, {@code regeling} and {@code soortBesluit} of the decision.
 */
@Component
class LetterAnswers {

    /** Bodies of a municipality, as the forms name them. */
    private static final Set<String> MUNICIPAL = Set.of("gemeente", "college", "burgemeester", "gemeenteraad");

    /** Who receives objections there, in order of preference. */
    private static final List<String> MUNICIPAL_ROLES = List.of("bezwaarbehandelaar", "gemeente-uitvoering");

    /** Choices that say only what it is not. */
    private static final Set<String> OTHER = Set.of("overig", "anders", "ander-orgaan", "geen-besluit");

    private final Dossiers dossiers;
    private final Partners partners;
    private final Workflow workflow;
    private final FormWords words;

    LetterAnswers(Dossiers dossiers, Partners partners, Workflow workflow, FormWords words) {
        this.dossiers = dossiers;
        this.partners = partners;
        this.workflow = workflow;
        this.words = words;
    }

    record Known(
            ProFormaObjection.Resident resident,
            ProFormaObjection.Body body,
            Optional<String> reference,
            Optional<String> about) {}

    Known of(Dossier dossier, Sight sight) {
        List<Contribution> contributions = dossiers.contributions(dossier.getId());
        Map<String, String> answers = new HashMap<>();
        contributions.forEach(contribution -> visible(contribution, sight)
                .filter(field -> !field.value().isBlank())
                .forEach(field -> answers.put(field.key(), field.value().strip())));
        Case known = new Case(dossier, answers, contributions);
        return new Known(resident(answers), body(known), find(answers, "kenmerkBesluit"), about(known));
    }

    private Stream<CaseContent.Field> visible(Contribution contribution, Sight sight) {
        boolean closed = partners.find(contribution.organisation())
                .map(Organisation::isClosed)
                .orElse(false);
        return contribution.fields().stream()
                .filter(field -> sight.allows(contribution.organisation(), closed, field.category()));
    }

    private static ProFormaObjection.Resident resident(Map<String, String> answers) {
        List<String> address = new ArrayList<>();
        find(answers, "adres")
                .ifPresent(lines -> Stream.of(lines.split("\\s*[,\\n]\\s*")).forEach(address::add));
        String place = Stream.of("postcode", "woonplaats")
                .flatMap(key -> find(answers, key).stream())
                .collect(Collectors.joining("  "));
        if (!place.isEmpty()) {
            address.add(place);
        }
        return new ProFormaObjection.Resident(
                find(answers, "naam"), address, find(answers, "telefoon"), find(answers, "email"));
    }

    private ProFormaObjection.Body body(Case known) {
        Optional<String> code = known.choice("bestuursorgaan").or(() -> known.choice("instantie"));
        if (code.isEmpty()) {
            return new ProFormaObjection.Body(List.of(), List.of());
        }
        Optional<Organisation> organisation =
                organisation(code.get(), known.dossier().municipality());
        List<String> name = new ArrayList<>();
        if (organisation.isEmpty()
                || MUNICIPAL.contains(code.get()) && !code.get().equals("gemeente")) {
            name.add(withoutArticle(known.word(code.get())));
        }
        organisation.map(Organisation::name).ifPresent(name::add);
        return new ProFormaObjection.Body(
                name, organisation.map(Organisation::postalAddress).orElse(List.of()));
    }

    private Optional<Organisation> organisation(String body, String municipality) {
        return MUNICIPAL.contains(body)
                ? MUNICIPAL_ROLES.stream()
                        .flatMap(role -> partners.findFulfilment(role, municipality).stream())
                        .map(Partners.Fulfilment::organisation)
                        .findFirst()
                : partners.find(body.toLowerCase(Locale.ROOT));
    }

    /** "Het college van ..." as it stands on an envelope. */
    private static String withoutArticle(String name) {
        String rest = name.replaceFirst("^(Het|De) ", "");
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static Optional<String> about(Case known) {
        String about = Stream.of(
                        known.choice("regeling").map(known::word),
                        known.choice("soortBesluit")
                                .map(code -> known.word(code).toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(about).filter(text -> !text.isEmpty());
    }

    private static Optional<String> find(Map<String, String> answers, String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Choices are answers, or facts that route the process; their words stand in a form of the case. */
    private final class Case {

        private final Dossier dossier;
        private final Map<String, String> answers;
        private final Set<String> forms;
        private final Map<String, String> wordsOfCodes = new HashMap<>();

        Case(Dossier dossier, Map<String, String> answers, List<Contribution> contributions) {
            this.dossier = dossier;
            this.answers = answers;
            this.forms = contributions.stream().map(Contribution::form).collect(Collectors.toSet());
        }

        Dossier dossier() {
            return dossier;
        }

        Optional<String> choice(String key) {
            Optional<String> code = find(answers, key)
                    .or(() -> workflow.findFact(dossier.getId().toString(), key))
                    .filter(chosen -> !OTHER.contains(chosen));
            code.ifPresent(chosen -> forms.stream()
                    .flatMap(form -> words.find(form, key).stream())
                    .map(question -> question.options().get(chosen))
                    .filter(word -> word != null)
                    .findFirst()
                    .ifPresent(word -> wordsOfCodes.put(chosen, word)));
            return code;
        }

        String word(String code) {
            return wordsOfCodes.getOrDefault(code, code);
        }
    }
}
