package nl.ketenregie.overleg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.CurrentUser;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import org.springframework.stereotype.Component;

/** A process that is about a meeting itself: its start form says who, where and from when. */
@Component
class OverlegSubject implements CaseSubject {

    static final String KIND = "overleg";
    static final String PREFIX = "OV";

    /** Without these two there is no meeting, so nobody has to choose them. */
    private static final List<String> ALWAYS = List.of("voorzitter", "secretariaat");

    private static final String PARTICIPANTS = "deelnemers";

    private final Overleggen overleggen;
    private final Partners partners;
    private final CurrentUser currentUser;
    private final PlatformClock clock;
    private final ObjectMapper json;

    OverlegSubject(
            Overleggen overleggen, Partners partners, CurrentUser currentUser, PlatformClock clock, ObjectMapper json) {
        this.overleggen = overleggen;
        this.partners = partners;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String numberPrefix() {
        return PREFIX;
    }

    @Override
    public boolean isWithoutPersons() {
        return true;
    }

    @Override
    public OpenedCase open(Opening opening) {
        Partners.Fulfilment organiser = partners.findFulfilmentByGroups(currentUser.groups())
                .orElseThrow(() -> new InvalidInput(
                        "organisatie", "Alleen een medewerker van een partnerorganisatie kan een overleg plannen."));
        String municipality = required(opening, CaseVariables.MUNICIPALITY.name(), "Gemeente");
        String municipalityName = partners.municipalityName(municipality)
                .orElseThrow(() ->
                        new InvalidInput("gemeente", "De gemeente doet niet mee; kies een gemeente uit de lijst."));
        Overleg meeting = overleggen.open(
                new NewOverleg(
                        null,
                        opening.processKey(),
                        municipality,
                        organiser.organisation().id(),
                        roles(opening),
                        minutes(opening),
                        opening.find("plaats").orElse(""),
                        opening.find("ruimte").filter(room -> !room.isBlank()).orElse(null),
                        false),
                wantedFrom(opening));
        return new OpenedCase(
                meeting.id().toString(),
                meeting.number(),
                municipalityName,
                organiser.role().name());
    }

    private static String required(Opening opening, String key, String label) {
        return opening.find(key)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new InvalidInput(key, "Het veld '" + label + "' is verplicht; vul het in."));
    }

    private static int minutes(Opening opening) {
        try {
            return Integer.parseInt(required(opening, "duur", "Duur"));
        } catch (NumberFormatException e) {
            throw new InvalidInput("duur", "Het veld 'Duur' moet een geheel aantal minuten zijn.");
        }
    }

    private LocalDate wantedFrom(Opening opening) {
        LocalDate day = LocalDate.parse(required(opening, "vanaf", "Vanaf"));
        if (day.isBefore(clock.today())) {
            throw new InvalidInput("vanaf", "Het veld 'Vanaf' ligt in het verleden; kies vandaag of een latere dag.");
        }
        return day;
    }

    private Set<String> roles(Opening opening) {
        Set<String> roles = new TreeSet<>(
                opening.facts().get(PARTICIPANTS) instanceof Collection<?> chosen
                        ? chosen.stream().map(String::valueOf).toList()
                        : opening.find(PARTICIPANTS).map(this::list).orElse(List.of()));
        if (roles.isEmpty()) {
            throw new InvalidInput(PARTICIPANTS, "Kies ten minste één deelnemer.");
        }
        roles.addAll(ALWAYS);
        return roles;
    }

    /** A list that went to the contributions is written as JSON. */
    private List<String> list(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new InvalidInput(PARTICIPANTS, "Het veld 'Deelnemers' is geen lijst; kies de deelnemers opnieuw.");
        }
    }
}
