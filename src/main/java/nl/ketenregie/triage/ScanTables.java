package nl.ketenregie.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.Decisions;
import nl.ketenregie.process.Urgency;

/** Goes through the tables of the bundle {@code korte-scan}. */
final class ScanTables {

    private final Decisions decisions;

    ScanTables(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param urgency what is known of it, with this scan counted in */
    ScanRating rate(Told told, UrgencyAdvice urgency) {
        boolean acute = urgency.urgency() == Urgency.ACUUT;
        int points = decisions
                .get("sumScanScore", Map.of("metJaBeantwoord", yes(told)))
                .number("punten");
        return new ScanRating(
                points,
                decisions
                        .get("decideComplexity", Map.of("punten", points, "acuut", acute))
                        .text("complexiteit"),
                decisions.get("decideDominantProblem", problems(told, urgency)).text("dominantProbleem"),
                decisions
                        .get(
                                "decideWarmHandover",
                                Map.of("draagkracht", told.find("draagkracht").orElse(""), "punten", points))
                        .text("warmeOverdracht"),
                urgency);
    }

    private static List<String> yes(Told told) {
        return told.answers().keySet().stream().filter(told::isYes).toList();
    }

    /** C.9 asks for less than the twelve questions: an attachment threatens the income, an eviction the roof. */
    private static Map<String, Object> problems(Told told, UrgencyAdvice urgency) {
        Map<String, Object> problems = new HashMap<>();
        problems.put("acuutGevaar", told.isYes("acuutGevaar") || urgency.route().equals("veiligheid"));
        problems.put(
                "dakBedreigd",
                told.mentions("watDreigt", "uithuiszetting")
                        || told.mentions("watDreigt", "afsluiting")
                        || urgency.route().equals("wonen"));
        problems.put(
                "inkomenBedreigd",
                told.mentions("watDreigt", "beslag")
                        || told.isYes("onzekerInkomen")
                        || urgency.route().equals("inkomen"));
        problems.put("kind", told.isYes("omKind"));
        problems.put("gezondheid", told.isYes("gezondheid"));
        problems.put("schulden", told.isYes("schulden"));
        return problems;
    }
}
