package nl.ketenregie.tasklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseUrgency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together for one user: everything for the organisation that leads it, for others what consent allows. */
@Service
@Transactional
class CaseViews {

    private static final String CONTACT = "contact";

    private final Dossiers dossiers;
    private final Consents consents;
    private final CaseTerms terms;
    private final OverlegViews overlegViews;
    private final Partners partners;
    private final CaseAccess access;
    private final AnswerWords words;
    private final CaseSlices slices;
    private final CaseUrgency caseUrgency;

    CaseViews(
            Dossiers dossiers,
            Consents consents,
            CaseTerms terms,
            OverlegViews overlegViews,
            Partners partners,
            CaseAccess access,
            AnswerWords words,
            CaseSlices slices,
            CaseUrgency caseUrgency) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.terms = terms;
        this.overlegViews = overlegViews;
        this.partners = partners;
        this.access = access;
        this.words = words;
        this.slices = slices;
        this.caseUrgency = caseUrgency;
    }

    /** For somebody who holds a task of the case. */
    Optional<CaseView> findForTaskHolder(String dossierId) {
        return access.viewer().flatMap(viewer -> access.find(dossierId).map(dossier -> view(dossier, viewer)));
    }

    /** @param zaak case number or dossier id; only for the organisation that leads the case */
    Optional<CaseView> findForLead(String zaak) {
        return access.viewer().flatMap(viewer -> access.findLed(zaak).map(dossier -> view(dossier, viewer)));
    }

    boolean withdrawConsent(String zaak, UUID consentId) {
        return access.findLed(zaak)
                .map(dossier -> consents.withdraw(dossier.getId(), consentId))
                .orElse(false);
    }

    private CaseView view(Dossier dossier, Organisation viewer) {
        Sight sight = access.sight(dossier, viewer);
        boolean leads = sight.leads();
        List<Contribution> contributions = dossiers.contributions(dossier.getId());
        List<CaseView.ContributionView> visible = contributions.stream()
                .filter(contribution -> slices.includes(dossier, viewer, contribution))
                .map(contribution -> visible(contribution, sight))
                .filter(contribution -> !contribution.antwoorden().isEmpty())
                .toList();
        int all = contributions.stream().mapToInt(one -> one.fields().size()).sum();
        int seen = visible.stream().mapToInt(one -> one.antwoorden().size()).sum();
        return new CaseView(
                dossier.caseNumber(),
                dossier.processName(),
                partners.nameOfMunicipality(dossier.municipality()),
                partners.nameOf(dossier.organisation()),
                dossier.openedAt(),
                status(dossier),
                dossier.outcome(),
                caseUrgency.find(dossier.getId().toString()).map(Enum::name).orElse(null),
                leads,
                visible.stream()
                        .flatMap(one -> one.antwoorden().stream())
                        .filter(answer -> answer.categorie().equals(CONTACT))
                        .toList(),
                slices.includesTerms(dossier, viewer) ? terms.of(dossier, ProFormaLetters.allows(sight)) : List.of(),
                consents.of(dossier.getId()).stream()
                        .filter(consent -> leads || consent.organisation().equals(viewer.id()))
                        .map(this::consent)
                        .toList(),
                visible,
                all - seen,
                overlegViews.findOf(dossier.getId()).orElse(null),
                leads ? dossiers.findOrigin(dossier.getId()).map(this::linked).orElse(null) : null,
                leads
                        ? dossiers.followUpsOf(dossier.getId()).stream()
                                .map(this::linked)
                                .toList()
                        : List.of());
    }

    private CaseView.LinkedCase linked(Dossier other) {
        return new CaseView.LinkedCase(
                other.caseNumber(),
                other.processKey(),
                other.processName(),
                partners.nameOf(other.organisation()),
                status(other),
                other.outcome());
    }

    private static String status(Dossier dossier) {
        return dossier.closedAt() == null ? "lopend" : "afgerond";
    }

    private CaseView.ContributionView visible(Contribution contribution, Sight sight) {
        boolean closed = partners.find(contribution.organisation())
                .map(Organisation::isClosed)
                .orElse(false);
        return words.contribution(
                partners.nameOf(contribution.organisation()),
                contribution,
                contribution.fields().stream()
                        .filter(field -> sight.allows(contribution.organisation(), closed, field.category())));
    }

    private CaseView.ConsentView consent(Consent consent) {
        return new CaseView.ConsentView(
                consent.id(),
                partners.nameOf(consent.organisation()),
                consent.purpose(),
                consent.basis().code(),
                consent.article(),
                consent.explanation(),
                consent.given(),
                consent.categories(),
                consent.evidence(),
                consent.recordedAt(),
                consent.expiresOn(),
                consent.withdrawnAt());
    }
}
