package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenregie.metrics.Scope;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what somebody asks. A value that does not exist is refused: an empty page would look like an answer. */
@Component
class Questions {

    static final int DEFAULT_MONTHS = 6;
    private static final int LONGEST_MONTHS = 60;

    private final Viewers viewers;
    private final Pilots pilots;
    private final Partners partners;
    private final Teams teams;
    private final PlatformClock clock;

    Questions(Viewers viewers, Pilots pilots, Partners partners, Teams teams, PlatformClock clock) {
        this.viewers = viewers;
        this.pilots = pilots;
        this.partners = partners;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * @param anyProcess whether it may be about a process that only others call
     * @throws Refused in Dutch, naming the field
     */
    Question read(MultiValueMap<String, String> parameters, boolean anyProcess) {
        Viewer viewer = viewers.current();
        Set<String> processes = values(parameters, "proces");
        List<Pilot> all = anyProcess
                ? processes.stream()
                        .flatMap(one -> pilots.findAny(one).stream())
                        .toList()
                : pilots.all();
        processes.forEach(process ->
                known("proces", process, all.stream().anyMatch(one -> one.code().equals(process))));
        Set<String> municipalities = values(parameters, "gemeente");
        municipalities.forEach(
                one -> known("gemeente", one, partners.municipalityName(one).isPresent()));
        Optional<String> partner = single(parameters, "partner");
        LocalDate to = day(parameters, "tot").orElseGet(clock::today);
        LocalDate from = day(parameters, "van").orElseGet(() -> defaultFrom(to));
        checkPeriod(from, to);
        Days days = Days.read(parameters, from, to);
        return new Question(
                viewer,
                new Scope(
                        processes,
                        version(parameters, "versie", processes, all),
                        municipalities,
                        partner.map(this::teamsOf).orElse(Set.of()),
                        null,
                        days.from(),
                        days.to()),
                partner.orElse(null),
                parameters);
    }

    /** This month and the five before it: whole months, so that nothing has to be added up for the answer. */
    static LocalDate defaultFrom(LocalDate to) {
        return to.withDayOfMonth(1).minusMonths(DEFAULT_MONTHS - 1L);
    }

    static Optional<String> single(MultiValueMap<String, String> parameters, String field) {
        Set<String> values = values(parameters, field);
        if (values.size() > 1) {
            throw Refused.because(field, "Het filter '%s' kan maar één waarde hebben.".formatted(field));
        }
        return values.stream().findFirst();
    }

    /** @return the version of the only process that was asked for; null for all versions */
    static @Nullable Integer version(
            MultiValueMap<String, String> parameters, String field, Set<String> processes, List<Pilot> pilots) {
        Optional<String> given = single(parameters, field);
        if (given.isEmpty()) {
            return null;
        }
        if (processes.size() != 1) {
            throw Refused.because(
                    field,
                    "Een versie hoort bij één proces. Kies eerst één proces, of haal het filter '%s' weg."
                            .formatted(field));
        }
        return pilots.stream()
                .filter(pilot -> processes.contains(pilot.code()))
                .flatMap(pilot -> pilot.versies().stream())
                .filter(version -> version.toString().equals(given.get()))
                .findFirst()
                .orElseThrow(() -> unknown(field, given.get()));
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, String field) {
        return parameters.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> teamsOf(String partner) {
        known("partner", partner, partners.find(partner).isPresent());
        return teams.of(Set.of(partner));
    }

    private static Optional<LocalDate> day(MultiValueMap<String, String> parameters, String field) {
        return single(parameters, field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Refused.because(
                        field,
                        "Het veld '%s' moet een dag zijn, zoals 2026-03-31; '%s' is dat niet."
                                .formatted(field, shown(text)));
            }
        });
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Refused.because(
                    "van",
                    "De periode staat verkeerd om: 'van' (%s) ligt na 'tot' (%s). Draai de dagen om."
                            .formatted(from, to));
        }
        if (from.plusMonths(LONGEST_MONTHS).isBefore(to)) {
            throw Refused.because(
                    "van", "De periode is langer dan %d maanden. Kies een kortere periode.".formatted(LONGEST_MONTHS));
        }
    }

    private static void known(String field, String value, boolean isKnown) {
        if (!isKnown) {
            throw unknown(field, value);
        }
    }

    private static Refused unknown(String field, String value) {
        return Refused.because(
                field,
                "Het filter '%s' kent de waarde '%s' niet. Kies een waarde uit de lijst."
                        .formatted(field, shown(value)));
    }

    private static String shown(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}
