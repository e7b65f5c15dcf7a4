package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a viewer may choose from. */
@RestController
class MonitorFilters {

    private final Viewers viewers;
    private final Pilots pilots;
    private final Partners partners;
    private final PlatformClock clock;

    MonitorFilters(Viewers viewers, Pilots pilots, Partners partners, PlatformClock clock) {
        this.viewers = viewers;
        this.pilots = pilots;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping("/api/v1/ketenmonitor/filters")
    Filters filters() {
        Viewer viewer = viewers.current();
        LocalDate today = clock.today();
        return new Filters(
                pilots.all(),
                partners.municipalities().entrySet().stream()
                        .map(municipality -> new Choice(municipality.getKey(), municipality.getValue()))
                        .sorted(Comparator.comparing(Choice::naam))
                        .toList(),
                partners.all().stream()
                        .map(partner -> new Choice(partner.id(), partner.name()))
                        .sorted(Comparator.comparing(Choice::naam))
                        .toList(),
                Questions.defaultFrom(today),
                today,
                viewer.organisations());
    }

    record Choice(String code, String naam) {}

    record Filters(
            List<Pilot> processen,
            List<Choice> gemeenten,
            List<Choice> partners,
            LocalDate van,
            LocalDate tot,
            List<String> eigenOrganisaties) {}
}
