package nl.ketenregie.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Dossier;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.text.CitizenServiceNumber;
import nl.ketenregie.termijn.Author;
import nl.ketenregie.termijn.FourEyes;
import nl.ketenregie.termijn.ProposedOverride;
import nl.ketenregie.termijn.RecordedChange;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of a case as one user may see and change them. Why people set a day by hand is for who can second it. */
@Service
@Transactional
class CaseTerms {

    private static final String PLATFORM = "Ketenregie";

    private final CaseAccess access;
    private final Termijnen termijnen;
    private final FourEyes fourEyes;
    private final Partners partners;
    private final CurrentUser currentUser;

    CaseTerms(CaseAccess access, Termijnen termijnen, FourEyes fourEyes, Partners partners, CurrentUser currentUser) {
        this.access = access;
        this.termijnen = termijnen;
        this.fourEyes = fourEyes;
        this.partners = partners;
        this.currentUser = currentUser;
    }

    /** @param contact whether the user may see contact data of this case, and so may have its letters */
    List<CaseView.Term> of(Dossier dossier, boolean contact) {
        boolean maySecond = access.maySecond(dossier);
        return termijnen.of(dossier.getId()).stream()
                .map(term -> term(term, maySecond, contact))
                .toList();
    }

    /** @return false when there is no such term in a case that the user's organisation leads */
    boolean propose(String zaak, UUID termId, @Nullable LocalDate lastDay, @Nullable String reason) {
        return access.findLed(zaak)
                .flatMap(dossier -> termijnen.find(dossier.getId(), termId))
                .map(term -> {
                    fourEyes.propose(term.getId(), given(lastDay), withoutNumber(reason == null ? "" : reason));
                    return true;
                })
                .orElse(false);
    }

    /** @return false when there is no such term in a case in which the user may second */
    boolean confirm(String zaak, UUID termId, @Nullable LocalDate lastDay) {
        return seconded(zaak, termId)
                .map(term -> {
                    fourEyes.confirm(term.getId(), given(lastDay));
                    return true;
                })
                .orElse(false);
    }

    /** @return false when there is no such term in a case in which the user may second */
    boolean reject(String zaak, UUID termId) {
        return seconded(zaak, termId)
                .map(term -> {
                    fourEyes.reject(term.getId());
                    return true;
                })
                .orElse(false);
    }

    private Optional<Termijn> seconded(String zaak, UUID termId) {
        return access.find(zaak).filter(access::maySecond).flatMap(dossier -> termijnen.find(dossier.getId(), termId));
    }

    private static LocalDate given(@Nullable LocalDate lastDay) {
        if (lastDay == null) {
            throw new InvalidInput("laatsteDag", "Het veld 'Nieuwe laatste dag' is verplicht; vul een datum in.");
        }
        return lastDay;
    }

    private static String withoutNumber(String reason) {
        if (CitizenServiceNumber.occursIn(reason)) {
            throw new InvalidInput(
                    "reden", "Het veld 'Reden' bevat een getal dat een burgerservicenummer kan zijn; haal het weg.");
        }
        return reason;
    }

    private CaseView.Term term(Termijn term, boolean maySecond, boolean contact) {
        boolean runs = term.status() == Termijn.Status.LOPEND;
        return new CaseView.Term(
                term.getId(),
                term.kind(),
                term.name(),
                term.startedOn(),
                term.endsOn(),
                code(term.status()),
                term.explanation(),
                Optional.ofNullable(term.proFormaChoice()).map(CaseTerms::code).orElse(null),
                runs && contact && term.isObjection(),
                term.changes().stream().map(change -> change(change, maySecond)).toList(),
                maySecond ? term.overrides().stream().map(this::proposal).toList() : List.of());
    }

    private CaseView.TermChange change(RecordedChange change, boolean maySecond) {
        return new CaseView.TermChange(
                code(change.kind()),
                change.day(),
                change.until(),
                change.weeks(),
                change.article(),
                maySecond ? change.reason() : null,
                organisation(change.author()),
                change.recordedAt());
    }

    private CaseView.Proposal proposal(ProposedOverride proposal) {
        return new CaseView.Proposal(
                proposal.lastDay(),
                proposal.reason(),
                organisation(proposal.proposedBy()),
                proposal.proposedAt(),
                code(proposal.state()),
                Optional.ofNullable(proposal.decidedBy())
                        .map(this::organisation)
                        .orElse(null),
                proposal.decidedAt(),
                currentUser.id().filter(proposal::isBy).isPresent());
    }

    private String organisation(Author author) {
        return author.organisation() == null ? PLATFORM : partners.nameOf(author.organisation());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
