package nl.ketenregie.replay.signaleringsoverleg;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.Function;
import nl.ketenregie.replay.Platform.OpenTask;

/**
 * A form that somebody has in front of them.
 *
 * @param role in which they have it
 * @param shown what the form shows by itself, by the key of the field
 */
record OpenForm(OpenTask task, String role, LocalDate today, Function<String, JsonNode> shown) {

    String id() {
        return task.form();
    }
}
