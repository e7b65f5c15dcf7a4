package nl.ketenregie.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case already knows, for whoever opens a form, so that nobody is asked twice: only what the organisation of that
 * person may see.
 */
@Service
@Transactional
public class KnownAnswers {

    private final Dossiers dossiers;
    private final Consents consents;
    private final Partners partners;
    private final CurrentUser currentUser;

    KnownAnswers(Dossiers dossiers, Consents consents, Partners partners, CurrentUser currentUser) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.partners = partners;
        this.currentUser = currentUser;
    }

    /** By question, whatever the form; of two answers to one question the newer one. */
    public Map<String, Field> in(UUID dossierId) {
        return visible(dossierId, contribution -> true);
    }

    /** What was answered last in this form. */
    public Map<String, Field> in(UUID dossierId, String form) {
        return dossiers.findLatest(dossierId, form)
                .map(Contribution::getId)
                .map(latest -> visible(dossierId, one -> one.getId().equals(latest)))
                .orElse(Map.of());
    }

    private Map<String, Field> visible(UUID dossierId, Predicate<Contribution> wanted) {
        Map<String, Field> answers = new LinkedHashMap<>();
        partners.findByGroups(currentUser.groups()).ifPresent(viewer -> {
            Sight sight = sight(dossierId, viewer);
            dossiers.contributions(dossierId).stream()
                    .filter(wanted)
                    .flatMap(contribution -> visible(contribution, sight))
                    .forEach(field -> answers.put(field.key(), field));
        });
        return answers;
    }

    private Sight sight(UUID dossierId, Organisation viewer) {
        boolean leads = dossiers.find(dossierId)
                .filter(dossier -> dossier.organisation().equals(viewer.id()))
                .isPresent();
        return consents.sightOf(dossierId, viewer.id(), leads);
    }

    private Stream<Field> visible(Contribution contribution, Sight sight) {
        boolean closed = partners.find(contribution.organisation())
                .map(Organisation::isClosed)
                .orElse(false);
        return contribution.fields().stream()
                .filter(field -> sight.allows(contribution.organisation(), closed, field.category()));
    }
}
