package nl.ketenregie.replay.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case: who starts it, what people fill in after that, and what should come of it.
 *
 * @param op day on which it starts
 * @param rol role of who starts it, as the users file names it
 * @param start answers in the start form
 * @param stappen what people fill in, in the order in which they get the forms; a form that is neither here nor among what
 *     is usual is left to lie
 * @param gebeurtenissen what happens besides the forms
 * @param verwacht outcome and other findings ({@link StoryFindings}); what is absent is not compared
 * @param verhaal the case in a few words, for whoever reads the file
 */
record Story(
        String id,
        String verhaal,
        LocalDate op,
        String rol,
        Map<String, Object> start,
        List<Step> stappen,
        List<Happening> gebeurtenissen,
        JsonNode verwacht) {

    Story {
        stappen = stappen == null ? List.of() : stappen;
        gebeurtenissen = gebeurtenissen == null ? List.of() : gebeurtenissen;
    }

    /**
     * @param formulier id of the form
     * @param naDagen calendar days after it came in the list, absent: the same day
     * @param antwoorden besides what is usual in that form; absent: exactly what is usual. {@code nooit}: nobody does it
     * @param geweigerd part of the text with which the platform refuses these answers; the next step is the next attempt
     */
    record Step(String formulier, Integer naDagen, Map<String, Object> antwoorden, boolean nooit, String geweigerd) {}

    /** The resident takes back on that day the consent for this purpose and this organisation, by its name. */
    record Happening(LocalDate op, String doel, String organisatie) {}

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (op == null || rol == null || start == null || verwacht == null) {
            faults.add(id + ": without op, rol, start or verwacht");
        }
        if (stappen.stream().anyMatch(step -> step.formulier() == null)) {
            faults.add(id + ": a step without formulier");
        }
        Optional.ofNullable(verwacht)
                .ifPresent(expected -> expected.fieldNames().forEachRemaining(field -> {
                    if (!StoryFindings.FIELDS.contains(field)) {
                        faults.add(id + ": nobody looks at verwacht." + field);
                    }
                }));
        return faults;
    }
}
