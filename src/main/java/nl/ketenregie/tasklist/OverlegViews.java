package nl.ketenregie.tasklist;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.dossier.Contribution;
import nl.ketenregie.overleg.AgendaItem;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings for the organisations at the table, and for nobody else. */
@Service
@Transactional
class OverlegViews {

    private final Overleggen overleggen;
    private final Signals signals;
    private final SignalViews signalViews;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final AnswerWords words;
    private final PlatformClock clock;

    OverlegViews(
            Overleggen overleggen,
            Signals signals,
            SignalViews signalViews,
            Partners partners,
            CurrentUser currentUser,
            AnswerWords words,
            PlatformClock clock) {
        this.overleggen = overleggen;
        this.signals = signals;
        this.signalViews = signalViews;
        this.partners = partners;
        this.currentUser = currentUser;
        this.words = words;
        this.clock = clock;
    }

    /** @param subject business key of the process: the meeting itself, or the dossier that is discussed */
    Optional<OverlegView> findOf(UUID subject) {
        return overleggen.findLatestOf(subject).filter(this::mayBeSeen).map(this::view);
    }

    /** What is still to come for the user's organisation. */
    List<OverlegView> open() {
        return Optional.ofNullable(viewer()).map(overleggen::openOf).orElse(List.of()).stream()
                .map(this::view)
                .toList();
    }

    private @Nullable String viewer() {
        return partners.findByGroups(currentUser.groups()).map(Organisation::id).orElse(null);
    }

    private boolean mayBeSeen(Overleg overleg) {
        String viewer = viewer();
        return viewer != null && overleg.isFor(viewer);
    }

    /** What is written about a meeting on a dossier is the dossier's, and seen by whom its resident allows. */
    private static boolean isAboutItself(Overleg overleg) {
        return overleg.subjectId().equals(overleg.id());
    }

    private boolean hasBegun(Overleg overleg) {
        LocalDateTime begin = overleg.begin();
        return begin != null && !begin.isAfter(LocalDateTime.now(clock));
    }

    /** What was asked for with the start form is what the view shows of the meeting itself. */
    private static boolean isAfterTheStart(Contribution contribution) {
        return !contribution.step().startsWith("StartEvent_");
    }

    private OverlegView view(Overleg overleg) {
        String viewer = viewer();
        Optional<Overleg.Participant> own = overleg.participants().stream()
                .filter(one ->
                        one.invited() && !one.left() && one.organisation().equals(viewer))
                .findFirst();
        return new OverlegView(
                overleg.number(),
                partners.nameOfMunicipality(overleg.municipality()),
                overleg.status().name(),
                overleg.begin(),
                overleg.end().orElse(null),
                overleg.place(),
                overleggen.findRoomName(overleg).orElse(null),
                hasBegun(overleg),
                overleg.organiser().equals(viewer),
                own.isPresent(),
                own.map(Overleg.Participant::reply).map(Enum::name).orElse(null),
                overleg.participants().stream().map(this::participant).toList(),
                overleggen.agenda(overleg.id()).stream()
                        .flatMap(item -> item(item).stream())
                        .toList(),
                isAboutItself(overleg)
                        ? signalViews.contributions(overleg.id(), OverlegViews::isAfterTheStart)
                        : List.of());
    }

    private OverlegView.Participant participant(Overleg.Participant one) {
        return new OverlegView.Participant(
                one.role(),
                words.role(one.role()),
                partners.nameOf(one.organisation()),
                one.invited(),
                one.left(),
                one.reply() == null ? null : one.reply().name(),
                one.attended());
    }

    private Optional<OverlegView.Item> item(AgendaItem item) {
        return signals.find(item.signalId())
                .map(signal -> new OverlegView.Item(
                        item.number(),
                        signal.number(),
                        item.title(),
                        signalViews.theme(signal),
                        signal.priority(),
                        signals.organisationsThatSaw(signal.id()).size(),
                        signalViews.description(signal.id()).orElse(null),
                        signalViews.outcome(signal),
                        signal.outcome() == null ? List.of() : signalViews.discussion(signal.id())));
    }
}
