package nl.ketenregie.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenregie.process.CaseContent.Field;
import nl.ketenregie.process.Urgency;

/** A scan as a professional reads it: what the advice is, and on which answers it rests. */
final class ScanWords {

    private static final Map<String, String> COMPLEXITY = Map.of(
            "enkelvoudig", "één probleem",
            "samengesteld", "meer problemen die samenhangen",
            "multiproblematiek", "veel tegelijk (multiproblematiek)");

    private static final Map<String, String> PROBLEM = Map.of(
            "veiligheid", "veiligheid",
            "dak", "een dak boven het hoofd",
            "inkomen", "inkomen of eten",
            "kind", "een kind",
            "gezondheid", "gezondheid",
            "schulden", "schulden",
            "juridisch", "een ander juridisch probleem");

    private ScanWords() {}

    /** @param answers of the scan, with the questions as they were asked */
    static String of(ScanRating rating, List<Field> answers) {
        List<String> lines = new ArrayList<>();
        lines.add("Advies: " + word(COMPLEXITY, rating.complexity()) + ", " + points(rating.points()) + ".");
        if (rating.urgency().urgency() == Urgency.ACUUT) {
            lines.add("Er is iets acuuts. Dan is het altijd veel tegelijk, hoeveel punten er ook zijn.");
        }
        lines.add("Eerst: " + word(PROBLEM, rating.problem()) + ".");
        lines.add(
                rating.warmHandover().equals("verplicht")
                        ? "Warme overdracht: verplicht, want de inwoner kan weinig aan en er speelt meer."
                        : "Warme overdracht: u kiest.");
        String yes = answers.stream()
                .filter(answer -> answer.value().equals("true"))
                .map(answer -> "- " + answer.label())
                .collect(Collectors.joining("\n"));
        lines.add(yes.isEmpty() ? "Er is niets aangevinkt." : "Aangevinkt:\n" + yes);
        return String.join("\n", lines);
    }

    private static String points(int points) {
        return points == 1 ? "1 punt" : points + " punten";
    }

    /** A process owner may give a table a code that has no words yet. */
    private static String word(Map<String, String> words, String code) {
        return words.getOrDefault(code, code);
    }
}
