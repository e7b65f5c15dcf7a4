package nl.ketenregie.pilot.regiezitting;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.FormFilling;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who decides starts with an empty form. Routing facts fill in fields with the same name by themselves, so that without this
 * the judge would find the verdict of the registry ticked, and a second hearing the result of the first.
 */
@Component
@Order(0)
class AskedAnew implements FormFilling {

    private static final Map<String, List<String>> DECISIONS = Map.ofEntries(
            Map.entry("regiezitting-choose-vehicle", List.of("rechtsgang", "uitkomst")),
            Map.entry("regiezitting-agree-joint-request", List.of("wederpartijInstemt")),
            Map.entry("regiezitting-check-intake", List.of("uitkomst")),
            Map.entry("regiezitting-decide-direction", List.of("uitkomst")),
            Map.entry(
                    "regiezitting-choose-hearing-moment",
                    List.of("moment", "andersOp", "vrijwilligeVerschijning", "laterDanTermijn", "tolkGeregeld")),
            Map.entry("regiezitting-review-replies", List.of("antwoordenOordeel")),
            Map.entry("regiezitting-replan-hearing", List.of("uitkomst")),
            Map.entry("regiezitting-report-news", List.of("uitkomst")),
            Map.entry("regiezitting-secure-safety", List.of("uitkomst")),
            Map.entry("regiezitting-hold-hearing", List.of("aanwezigen", "zittingsresultaat")),
            Map.entry("regiezitting-call-resident", List.of("opnieuwPlannen")),
            Map.entry("regiezitting-decide-after-response", List.of("zittingsresultaat")),
            Map.entry("regiezitting-record-plan", List.of("vervolgOp")),
            Map.entry("regiezitting-review-plan", List.of("planResultaat")),
            Map.entry("regiezitting-record-judgment", List.of("dictum", "uitspraakOp")),
            Map.entry("regiezitting-monitor-agreements", List.of("naleving")));

    @Override
    public Map<String, Object> answersFor(OpenForm form) {
        Map<String, Object> empty = new HashMap<>();
        DECISIONS.getOrDefault(form.form(), List.of()).forEach(question -> empty.put(question, null));
        return Collections.unmodifiableMap(empty);
    }
}
