package nl.ketenregie.tasklist;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of one's own organisation that are still to come: between two tasks, nothing else leads to them. */
@RestController
class OverleggenController {

    private final OverlegViews views;

    OverleggenController(OverlegViews views) {
        this.views = views;
    }

    @GetMapping("/api/v1/overleggen")
    List<OverlegView> open() {
        return views.open();
    }
}
