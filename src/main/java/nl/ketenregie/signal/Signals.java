package nl.ketenregie.signal;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseClosed;
import nl.ketenregie.process.CaseNumber;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signals: raised by people and by counts, on their way to the table, and back to whoever raised them. */
@Service
@Transactional
public class Signals {

    static final String KIND = "signaal";
    static final String NUMBER_PREFIX = "SIG";
    static final int MOST_KNOWN = 9999;

    private static final String PROCESS = "signaleringsoverleg";
    private static final String WITHDRAWN = PROCESS + ".ingetrokken";
    private static final String ITEM_WITHDRAWN = PROCESS + "-agendapunt.ingetrokken";
    private static final String WITHDRAWN_OUTCOME = "INGETROKKEN";

    private final SignalRows rows;
    private final SightingRows sightings;
    private final Dossiers dossiers;
    private final Partners partners;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final PlatformClock clock;

    Signals(
            SignalRows rows,
            SightingRows sightings,
            Dossiers dossiers,
            Partners partners,
            Workflow workflow,
            CurrentUser currentUser,
            PlatformClock clock) {
        this.rows = rows;
        this.sightings = sightings;
        this.dossiers = dossiers;
        this.partners = partners;
        this.workflow = workflow;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    // ---------------------------------------------------------------- finding

    /** Find a signal by its id: the business key of its process. */
    public Optional<Signal> find(UUID id) {
        return rows.find("id = ?", id);
    }

    /** @throws IllegalStateException when there is none: a fault in a model, not of the user */
    public Signal get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Er is geen signaal " + id));
    }

    public Optional<Signal> findByNumber(String number) {
        return rows.find("number = ?", number);
    }

    /** The signal about this theme that was raised on or after the given day, if any. */
    public Optional<Signal> findSince(String source, String theme, LocalDate since) {
        return rows.find(
                "source = ? and ? in (theme, pattern) and raised_on >= ? order by raised_on desc limit 1",
                source,
                theme,
                since);
    }

    /** What an organisation reported, newest first. */
    public List<Signal> ofOrganisation(String organisation) {
        return rows.all("organisation = ? order by raised_on desc, number", organisation);
    }

    /** The signals that say the same as this one, oldest first. */
    public List<Signal> linkedTo(UUID id) {
        return rows.all("linked_to = ? order by raised_on, number", id);
    }

    /** Ids of the organisations that saw this, in this signal or in one that is linked to it. */
    public Set<String> organisationsThatSaw(UUID id) {
        return new TreeSet<>(rows.organisationsThatSaw(id));
    }

    /** What may be put on the agenda of this municipality, most important first. */
    public List<Signal> candidates(String municipality) {
        return rows.candidates(municipality);
    }

    /**
     * How often a theme was reported: every signal that a person submitted, and every case in which a process saw it.
     *
     * @param until first day that does not count
     */
    public int countTheme(String theme, String municipality, LocalDate from, LocalDate until) {
        return sightings.countTheme(theme, municipality, from, until);
    }

    // ---------------------------------------------------------------- raising

    /**
     * Counts what a process saw. The count that passes the threshold raises a signal and starts its process; what is seen
     * later is added to that signal for as long as it is open.
     *
     * @return the signal, when this sighting raised it
     */
    public Optional<Signal> see(Sighting sighting) {
        if (!sightings.add(sighting) || addedToOpenSignal(sighting)) {
            return Optional.empty();
        }
        int seen = sightings.countUnanswered(sighting);
        return seen < sighting.threshold().count() ? Optional.empty() : Optional.of(raise(sighting, seen));
    }

    private boolean addedToOpenSignal(Sighting sighting) {
        return rows.change(
                        "known_count = least(known_count + 1, ?) where source = ? and pattern = ? and status <> 'GESLOTEN'",
                        MOST_KNOWN,
                        sighting.source(),
                        sighting.theme())
                > 0;
    }

    private Signal raise(Sighting sighting, int seen) {
        Signal signal = open(new NewSignal(
                sighting.theme(),
                sighting.theme(),
                sighting.body(),
                sighting.source(),
                sighting.addressee(),
                sighting.municipality(),
                sighting.organisation(),
                sighting.reporterRole(),
                Math.min(seen, MOST_KNOWN)));
        Map<String, Object> facts = new HashMap<>();
        facts.put(CaseVariables.MUNICIPALITY.name(), signal.municipality());
        facts.put(CaseVariables.MUNICIPALITY_NAME.name(), partners.nameOfMunicipality(signal.municipality()));
        facts.put(CaseVariables.CASE_NUMBER.name(), signal.number());
        facts.put(CaseVariables.REPORTER.name(), signal.reporterRole());
        facts.put(SignalVariables.SOURCE.name(), signal.source());
        facts.put(SignalVariables.THEME.name(), signal.theme());
        facts.put(SignalVariables.BODY.name(), signal.body());
        facts.put(SignalVariables.EMERGENCY.name(), false);
        facts.put(SignalVariables.COMPARABLE_CASES.name(), signal.knownCount());
        workflow.start(PROCESS, signal.id().toString(), facts);
        return signal;
    }

    /** Keeps a new signal; whoever calls it starts the process, or is that process. */
    Signal open(NewSignal signal) {
        UUID id = UUID.randomUUID();
        rows.add(id, CaseNumber.next(NUMBER_PREFIX, clock.today()), signal, clock.today());
        return get(id);
    }

    // ---------------------------------------------------------------- on the way to the table

    public void edit(UUID id, Editing editing) {
        rows.change(
                "title = ?, theme = ?, body = ?, about_role = ? where id = ?",
                editing.title(),
                editing.theme(),
                editing.body(),
                editing.aboutRole(),
                id);
    }

    /**
     * @param band spoed, agenda or wachtlijst
     * @param score weight behind it
     */
    public void prioritise(UUID id, String band, @Nullable Integer score) {
        rows.change("priority = ?, score = ? where id = ?", band, score, id);
    }

    /**
     * Says that a signal is the same as another, which leads from now on. When that one follows another itself, the leader
     * is that other; what followed the signal follows the leader too.
     *
     * @throws InvalidInput when there is no such signal, it is this one, or it is closed
     */
    public void link(UUID id, String leadNumber) {
        Signal named = findByNumber(leadNumber.strip())
                .orElseThrow(
                        () -> notLinkable("Er is geen signaal met dit nummer; neem het nummer over van de agenda."));
        Signal lead = named.linkedTo() == null ? named : get(named.linkedTo());
        if (lead.id().equals(id)) {
            throw notLinkable("Dit is het signaal zelf, of een signaal dat er al aan gekoppeld is; kies een ander.");
        }
        if (lead.isClosed()) {
            throw notLinkable("Dat signaal is al afgesloten; kies een signaal dat nog loopt, of behandel dit apart.");
        }
        rows.change("linked_to = ? where id = ? or linked_to = ?", lead.id(), id, id);
    }

    private static InvalidInput notLinkable(String reason) {
        return new InvalidInput("signaalnummer", "Het veld 'Signaalnummer' klopt niet. " + reason);
    }

    /** From now on the signal waits for a place on the agenda; also after it was discussed and reopened. */
    public void awaitAgenda(UUID id) {
        rows.change("status = 'WACHT' where id = ? and status <> 'GESLOTEN'", id);
    }

    /** These are on the agenda of a meeting; what was withdrawn meanwhile is not. */
    public void schedule(Collection<UUID> ids) {
        rows.changeAll(ids, "status = 'GEAGENDEERD' where status = 'WACHT'");
    }

    /** The meeting will not discuss these: they wait for the next one. */
    public void release(Collection<UUID> ids) {
        rows.changeAll(ids, "status = 'WACHT' where status = 'GEAGENDEERD'");
    }

    /**
     * @param outcome code from the closed list of outcomes
     * @return the signals that say the same, oldest first
     */
    public List<Signal> decide(UUID id, String outcome) {
        return rows.decide(id, outcome, clock.today());
    }

    /** @param effect bereikt, deels, geen or onbekend */
    public void keepEffect(UUID id, String effect) {
        rows.change("effect = ? where id = ?", effect, id);
    }

    // ---------------------------------------------------------------- the end of it

    /**
     * The organisation that reported it takes it back. Of the signals that were linked to it, the oldest leads from now on.
     *
     * @throws InvalidInput when somebody else asks, or the signal is closed
     */
    public void withdraw(UUID id) {
        Signal signal = get(id);
        String own = partners.findByGroups(currentUser.groups())
                .map(Organisation::id)
                .orElse("");
        if (!own.equals(signal.organisation())) {
            throw new InvalidInput(
                    "signaal", "Alleen de organisatie die het signaal heeft ingestuurd, kan het intrekken.");
        }
        if (signal.isClosed()) {
            throw new InvalidInput("signaal", "Dit signaal is al afgesloten; het kan niet meer worden ingetrokken.");
        }
        promoteFirstLinkedTo(id);
        workflow.correlate(ITEM_WITHDRAWN, id.toString());
        workflow.correlate(WITHDRAWN, id.toString());
        close(id, WITHDRAWN_OUTCOME);
    }

    private void promoteFirstLinkedTo(UUID id) {
        linkedTo(id).stream().findFirst().ifPresent(next -> {
            rows.change("linked_to = null where id = ?", next.id());
            rows.change("linked_to = ? where linked_to = ?", next.id(), id);
        });
    }

    /** The text turned out to hold personal data: nothing of what anybody wrote about this signal remains. */
    public void eraseText(UUID id) {
        dossiers.eraseContributions(id);
        rows.change("title = null where id = ?", id);
    }

    @EventListener
    void close(CaseClosed closed) {
        if (closed.isAbout(KIND)) {
            close(UUID.fromString(closed.subjectId()), closed.outcome());
        }
    }

    private void close(UUID id, String outcome) {
        rows.change(
                "status = 'GESLOTEN', outcome = ?, closed_at = ? where id = ? and status <> 'GESLOTEN'",
                outcome,
                Timestamp.from(clock.instant()),
                id);
    }
}
