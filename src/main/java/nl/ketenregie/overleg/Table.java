package nl.ketenregie.overleg;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenregie.overleg.Overleg.Participant;
import nl.ketenregie.overleg.Overleg.Status;
import nl.ketenregie.partner.Organisation;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseNumber;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides who sits at the table: the organisation that fulfils each role, if it can be invited at all. */
@Component
class Table {

    static final int SHORTEST = 15;
    static final int LONGEST = 240;

    private final Partners partners;
    private final OverlegSettings settings;
    private final PlatformClock clock;

    Table(Partners partners, OverlegSettings settings, PlatformClock clock) {
        this.partners = partners;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws InvalidInput when the meeting cannot be held like this */
    Overleg lay(NewOverleg asked) {
        if (asked.minutes() < SHORTEST || asked.minutes() > LONGEST) {
            throw new InvalidInput(
                    "duur", "Een overleg duurt " + SHORTEST + " tot " + LONGEST + " minuten; kies een andere duur.");
        }
        if (asked.roles().isEmpty()) {
            throw new InvalidInput("deelnemers", "Kies ten minste één deelnemer.");
        }
        List<Participant> participants = asked.roles().stream()
                .sorted()
                .map(role -> participant(role, asked.municipality()))
                .toList();
        UUID id = UUID.randomUUID();
        return new Overleg(
                id,
                CaseNumber.next(OverlegSubject.PREFIX, clock.today()),
                asked.subjectId() == null ? id : asked.subjectId(),
                asked.processKey(),
                asked.municipality(),
                asked.organiser(),
                asked.minutes(),
                asked.place(),
                room(asked.room()),
                asked.urgent(),
                Status.GEVRAAGD,
                null,
                0,
                0,
                participants,
                false);
    }

    private @Nullable String room(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        return settings.findRoom(asked.strip()).map(OverlegSettings.Room::id).orElseThrow(this::noSuchRoom);
    }

    private InvalidInput noSuchRoom() {
        String known = settings.rooms().stream().map(OverlegSettings.Room::name).collect(Collectors.joining(", "));
        return new InvalidInput(
                "ruimte",
                known.isEmpty()
                        ? "Het platform kent geen ruimten; laat dit veld leeg."
                        : "Deze ruimte is er niet; kies een ruimte die er is: " + known + ".");
    }

    private Participant participant(String role, String municipality) {
        Organisation organisation = organisationFor(role, municipality, "deelnemers");
        if (!organisation.hasMailbox()) {
            throw new InvalidInput(
                    "deelnemers",
                    organisation.name() + " heeft geen e-mailadres en kan niet worden uitgenodigd."
                            + " Vraag de beheerder het adres aan te vullen, of haal deze deelnemer weg.");
        }
        return new Participant(role, organisation.id(), true, false, null, null);
    }

    /** @throws InvalidInput when nobody fulfils the role there */
    Organisation organisationFor(String role, String municipality, String field) {
        return partners.findFulfilment(role, municipality)
                .map(Partners.Fulfilment::organisation)
                .orElseThrow(
                        () -> new InvalidInput(
                                field,
                                "Voor gemeente "
                                        + partners.municipalityName(municipality)
                                                .orElse(municipality)
                                        + " is er geen organisatie in de rol '" + role
                                        + "'. Vraag de beheerder het partnerbestand aan te vullen, of haal deze deelnemer weg."));
    }
}
