package nl.ketenregie.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.text.Deidentification;
import nl.ketenregie.process.text.Found;
import org.jspecify.annotations.Nullable;

/** Personal data in the free text of a draft about a subject without persons; by the rules of the form seam itself. */
final class DraftScan {

    /** The box with which somebody declares that a name in the text is not of a person. */
    private static final String NO_NAMES = "geenPersoonsnamen";

    private DraftScan() {}

    /**
     * One fragment that stands in the way.
     *
     * @param veld label of the field
     * @param soort what it looks like, with its article: "een telefoonnummer"
     */
    record Finding(String veld, String soort, String fragment, String advies) {}

    static List<Finding> scan(TaskForm form, Map<String, @Nullable Object> fields) {
        boolean namesMatter = form.questions().containsKey(NO_NAMES) && !Boolean.TRUE.equals(fields.get(NO_NAMES));
        List<Finding> findings = new ArrayList<>();
        collect(form.questions(), fields, namesMatter, findings);
        return findings;
    }

    private static void collect(
            Map<String, TaskForm.Question> questions, Map<?, ?> answers, boolean namesMatter, List<Finding> findings) {
        questions.forEach((key, question) -> {
            Object answer = answers.get(key);
            if (question.freeText() && answer instanceof String text) {
                Deidentification.scan(text).stream()
                        .filter(found -> namesMatter || !found.kind().isWarning())
                        .map(found -> finding(question, found))
                        .forEach(findings::add);
            } else if (answer instanceof List<?> rows) {
                for (Object row : rows) {
                    if (row instanceof Map<?, ?> filledIn) {
                        collect(question.rows(), filledIn, namesMatter, findings);
                    }
                }
            }
        });
    }

    private static Finding finding(TaskForm.Question question, Found found) {
        return new Finding(
                question.label(),
                found.kind().described(),
                found.fragment(),
                found.kind().isWarning()
                        ? "Haal de naam weg, of vink aan dat het geen naam van een persoon is."
                        : "Haal dit weg: hier schrijven we niets op over een persoon.");
    }
}
