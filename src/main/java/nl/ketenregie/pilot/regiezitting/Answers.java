package nl.ketenregie.pilot.regiezitting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import org.springframework.stereotype.Component;

/** What people wrote in a case, as far as it is there. */
@Component
class Answers {

    private final Dossiers dossiers;

    Answers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The answer to a question of this form, as it was given last. */
    Optional<String> find(UUID dossier, String form, String question) {
        return of(dossier).stream()
                .filter(one -> one.form().equals(form))
                .reduce((earlier, later) -> later)
                .flatMap(one -> answer(one, question));
    }

    /** The answer to a question of this name, whatever form asked it last. */
    Optional<String> find(UUID dossier, String question) {
        return of(dossier).stream()
                .flatMap(one -> answer(one, question).stream())
                .reduce((earlier, later) -> later);
    }

    /** The answers to a question of this form, oldest first. */
    List<String> all(UUID dossier, String form, String question) {
        return of(dossier).stream()
                .filter(one -> one.form().equals(form))
                .flatMap(one -> answer(one, question).stream())
                .toList();
    }

    /** The answer to a question of a form, if that form was filled in after the last time that one of others was. */
    Optional<String> findAfter(UUID dossier, Set<String> otherForms, String form, String question) {
        return of(dossier).stream()
                .filter(one -> otherForms.contains(one.form()) || one.form().equals(form))
                .reduce((earlier, later) -> later)
                .filter(last -> last.form().equals(form))
                .flatMap(last -> answer(last, question));
    }

    private List<Contribution> of(UUID dossier) {
        return dossiers.contributions(dossier);
    }

    private static Optional<String> answer(Contribution contribution, String question) {
        return contribution.fields().stream()
                .filter(field -> field.key().equals(question))
                .map(CaseContent.Field::value)
                .findFirst();
    }
}
