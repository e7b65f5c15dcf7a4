package nl.ketenregie.cockpit;

import nl.ketenregie.cockpit.CasePath.Path;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The path of one case, for its page in Cockpit and as a file. */
@RestController
class CasePathController {

    private final CasePath paths;
    private final Viewers viewers;

    CasePathController(CasePath paths, Viewers viewers) {
        this.paths = paths;
        this.viewers = viewers;
    }

    @GetMapping("/api/v1/ketenmonitor/pad/{instance}")
    Path path(@PathVariable String instance) {
        return find(instance);
    }

    @GetMapping("/api/v1/ketenmonitor/pad/{instance}.csv")
    ResponseEntity<byte[]> file(@PathVariable String instance) {
        return MonitorController.file(
                "ketenmonitor-pad.csv", Csv.of(find(instance).rijen(), CasePath.Row.class));
    }

    private Path find(String instance) {
        return paths.find(instance, viewers.current())
                .orElseThrow(
                        () -> Refused.notFound("Deze zaak is er niet (meer), of u mag het verloop ervan niet zien."));
    }
}
