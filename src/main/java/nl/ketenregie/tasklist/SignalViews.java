package nl.ketenregie.tasklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.signal.Signal;
import nl.ketenregie.signal.Signals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals for people: all of it for whoever works on one, and what became of them for the organisation that reported. */
@Service
@Transactional
class SignalViews {

    private static final String DISCUSSION = "signaleringsoverleg-discuss-item";
    private static final String DESCRIPTION = "beschrijving";
    private static final String FEEDBACK = "terugkoppeling";

    private final Signals signals;
    private final Dossiers dossiers;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final AnswerWords words;

    SignalViews(Signals signals, Dossiers dossiers, Partners partners, CurrentUser currentUser, AnswerWords words) {
        this.signals = signals;
        this.dossiers = dossiers;
        this.partners = partners;
        this.currentUser = currentUser;
        this.words = words;
    }

    /**
     * What an organisation reported itself.
     *
     * @param gemeente municipality to propose for a new signal: the one that the organisation works for
     */
    record Reported(@Nullable String gemeente, List<ReportedSignal> signalen) {}

    /**
     * @param samengevoegd whether another signal leads
     * @param uitkomst code from the closed list, for clients of partners
     * @param terugkoppeling what the organisation was told
     * @param intrekbaar whether it can still be taken back
     */
    record ReportedSignal(
            UUID id,
            String nummer,
            String thema,
            String gemeldOp,
            String status,
            boolean samengevoegd,
            @Nullable String uitkomst,
            @Nullable String uitkomstInWoorden,
            @Nullable String terugkoppeling,
            boolean intrekbaar) {}

    /** For somebody who holds a task about the signal. */
    Optional<SignalView> find(UUID id) {
        return signals.find(id).map(this::view);
    }

    Reported reported() {
        Optional<Organisation> own = partners.findByGroups(currentUser.groups());
        return new Reported(
                own.flatMap(SignalViews::onlyMunicipality).orElse(null),
                own.map(organisation -> signals.ofOrganisation(organisation.id()).stream()
                                .map(this::reported)
                                .toList())
                        .orElse(List.of()));
    }

    /** @return false when the user's organisation reported no signal with this number */
    boolean withdraw(String number) {
        Optional<Signal> own = signals.findByNumber(number).filter(signal -> partners.findByGroups(currentUser.groups())
                .map(Organisation::id)
                .equals(Optional.of(signal.organisation())));
        own.ifPresent(signal -> signals.withdraw(signal.id()));
        return own.isPresent();
    }

    String title(Signal signal) {
        return signal.title() == null ? words.theme(signal.theme()) : signal.title();
    }

    String theme(Signal signal) {
        return words.theme(signal.theme());
    }

    /** What came of it, in words. */
    @Nullable
    String outcome(Signal signal) {
        return signal.outcome() == null ? null : words.outcome(signal.outcome());
    }

    /** What everybody wrote about a signal or a meeting: nothing in it is about a person. */
    List<CaseView.ContributionView> contributions(UUID subject, Predicate<Contribution> which) {
        return dossiers.contributions(subject).stream()
                .filter(which)
                .map(contribution -> words.contribution(
                        partners.nameOf(contribution.organisation()), contribution, contribution.fields().stream()))
                .filter(contribution -> !contribution.antwoorden().isEmpty())
                .toList();
    }

    /** What the table said about it last. */
    List<CaseView.Answer> discussion(UUID id) {
        return dossiers.contributions(id).stream()
                .filter(contribution -> contribution.form().equals(DISCUSSION))
                .reduce((earlier, later) -> later)
                .map(contribution -> contribution.fields().stream()
                        .map(field -> words.answer(DISCUSSION, field))
                        .toList())
                .orElse(List.of());
    }

    Optional<String> description(UUID id) {
        return newest(id, DESCRIPTION);
    }

    private SignalView view(Signal signal) {
        List<Signal> linked = signals.linkedTo(signal.id());
        return new SignalView(
                signal.number(),
                signal.title(),
                theme(signal),
                words.body(signal.body()),
                signal.source(),
                partners.nameOfMunicipality(signal.municipality()),
                partners.nameOf(signal.organisation()),
                signal.knownCount()
                        + linked.stream().mapToInt(Signal::knownCount).sum(),
                signals.organisationsThatSaw(signal.id()).size(),
                signal.raisedOn(),
                signal.status().name(),
                signal.priority(),
                outcome(signal),
                Optional.ofNullable(signal.linkedTo())
                        .flatMap(signals::find)
                        .map(Signal::number)
                        .orElse(null),
                linked.stream()
                        .map(one -> new SignalView.Linked(
                                one.number(), partners.nameOf(one.organisation()), one.knownCount(), one.raisedOn()))
                        .toList(),
                contributions(signal.id(), every -> true));
    }

    private ReportedSignal reported(Signal signal) {
        return new ReportedSignal(
                signal.id(),
                signal.number(),
                theme(signal),
                signal.raisedOn().toString(),
                signal.status().name(),
                signal.linkedTo() != null,
                signal.outcome(),
                outcome(signal),
                newest(signal.id(), FEEDBACK).orElse(null),
                !signal.isClosed());
    }

    private Optional<String> newest(UUID id, String question) {
        return dossiers.contributions(id).stream()
                .flatMap(contribution -> contribution.fields().stream())
                .filter(field -> field.key().equals(question))
                .map(CaseContent.Field::value)
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> onlyMunicipality(Organisation organisation) {
        List<String> served = organisation.roles().stream()
                .flatMap(role -> role.municipalities().stream())
                .distinct()
                .toList();
        return served.size() == 1 ? Optional.of(served.get(0)) : Optional.empty();
    }
}
