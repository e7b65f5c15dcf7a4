package nl.ketenregie.process;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decision tables about answers that the engine must not hold, such as somebody's income: they come from the dossier, are
 * used once, and leave no trace in the engine. A table reads them as {@code dossier.<vraag>}, so that a name in it never
 * turns a form field into a process variable.
 */
@FunctionalInterface
public interface Decisions {

    /**
     * @param decision id of the table, {@code decideIncomeBand}
     * @param answers by the name that the table uses after {@code dossier.}; what is left out is unknown
     * @return what the rule that fits says; empty when none fits
     * @throws IllegalStateException when there is no such table or it cannot be computed: a fault in the table. The message
     *     repeats no answer.
     */
    Optional<Outcome> decide(String decision, Map<String, ? extends @Nullable Object> answers);

    /** @throws IllegalStateException also when no rule fits, for a table that has an answer to everything */
    default Outcome get(String decision, Map<String, ? extends @Nullable Object> answers) {
        return decide(decision, answers)
                .orElseThrow(() -> new IllegalStateException(
                        "In de beslistabel '" + decision + "' past geen enkele regel; voeg de laatste regel weer toe"));
    }

    /** What one rule says, by the name of the output. */
    record Outcome(Map<String, Object> outputs) {

        /** @throws IllegalStateException when the table has no such output */
        public String text(String output) {
            return String.valueOf(get(output));
        }

        /** @throws IllegalStateException when the table has no such output, or it is no number */
        public int number(String output) {
            if (get(output) instanceof Number number) {
                return number.intValue();
            }
            throw new IllegalStateException("De uitkomst '" + output + "' van een beslistabel is geen getal");
        }

        private Object get(String output) {
            Object value = outputs.get(output);
            if (value == null) {
                throw new IllegalStateException("Een beslistabel geeft geen uitkomst met de naam '" + output + "'");
            }
            return value;
        }
    }
}
