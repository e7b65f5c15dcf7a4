package nl.ketenregie.tasklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.consent.Consent;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.consent.Sight;
import nl.ketenregie.dossier.CaseSlice;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together for one user: everything for the organisation that leads it, for others what consent allows. */
@Service
@Transactional
class CaseViews {

    private static final String CONTACT = "contact";

    private final Dossiers dossiers;
    private final Consents consents;
    private final Termijnen termijnen;
    private final OverlegViews overlegViews;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final AnswerWords words;
    private final ObjectProvider<CaseSlice> slices;

    CaseViews(
            Dossiers dossiers,
            Consents consents,
            Termijnen termijnen,
            OverlegViews overlegViews,
            Partners partners,
            CurrentUser currentUser,
            AnswerWords words,
            ObjectProvider<CaseSlice> slices) {
        this.dossiers = dossiers;
        this.consents = consents;
        this.termijnen = termijnen;
        this.overlegViews = overlegViews;
        this.partners = partners;
        this.currentUser = currentUser;
        this.words = words;
        this.slices = slices;
    }

    /** For somebody who holds a task of the case. */
    Optional<CaseView> findForTaskHolder(String dossierId) {
        return viewer().flatMap(
                        viewer -> dossiers.find(UUID.fromString(dossierId)).map(dossier -> view(dossier, viewer)));
    }

    /** @param zaak case number or dossier id; only for the organisation that leads the case */
    Optional<CaseView> findForLead(String zaak) {
        return viewer().flatMap(viewer -> find(zaak)
                .filter(dossier -> dossier.organisation().equals(viewer.id()))
                .map(dossier -> view(dossier, viewer)));
    }

    boolean withdrawConsent(String zaak, UUID consentId) {
        return viewer().flatMap(viewer ->
                        find(zaak).filter(dossier -> dossier.organisation().equals(viewer.id())))
                .map(dossier -> consents.withdraw(dossier.getId(), consentId))
                .orElse(false);
    }

    private Optional<Dossier> find(String zaak) {
        return zaak.startsWith("RH-")
                ? dossiers.findByCaseNumber(zaak)
                : asId(zaak).flatMap(dossiers::find);
    }

    private static Optional<UUID> asId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Organisation> viewer() {
        return partners.findByGroups(currentUser.groups());
    }

    private CaseView view(Dossier dossier, Organisation viewer) {
        boolean leads = dossier.organisation().equals(viewer.id());
        Sight sight = consents.sightOf(dossier.getId(), viewer.id(), leads);
        List<Contribution> contributions = dossiers.contributions(dossier.getId());
        List<CaseSlice> narrowed = leads
                ? List.of()
                : slices.stream().filter(slice -> slice.isAbout(dossier)).toList();
        List<CaseView.ContributionView> visible = contributions.stream()
                .filter(contribution ->
                        narrowed.stream().allMatch(slice -> slice.includes(dossier, viewer.id(), contribution)))
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
                leads,
                visible.stream()
                        .flatMap(one -> one.antwoorden().stream())
                        .filter(answer -> answer.categorie().equals(CONTACT))
                        .toList(),
                narrowed.stream().allMatch(slice -> slice.includesTerms(dossier, viewer.id()))
                        ? termijnen.of(dossier.getId()).stream()
                                .map(CaseViews::term)
                                .toList()
                        : List.of(),
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

    private static CaseView.Term term(Termijn term) {
        return new CaseView.Term(
                term.getId(),
                term.kind(),
                term.name(),
                term.startedOn(),
                term.endsOn(),
                term.status().name().toLowerCase(),
                term.explanation());
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
