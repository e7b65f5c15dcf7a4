package nl.ketenregie.replay.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
     * @param waar what the form shows, to tell tasks with the same form apart: {@code ontvanger} is {@code griffie}
     */
    record Step(
            String formulier,
            Integer naDagen,
            Map<String, Object> antwoorden,
            boolean nooit,
            String geweigerd,
            Map<String, String> waar) {}

    /**
     * The resident takes back on that day the consent for this purpose and this organisation, by its name; or who organises
     * the meeting of the case moves it, or calls it off.
     *
     * @param rol who moves the meeting or calls it off
     * @param verzetNaar moment to which it is moved
     */
    record Happening(
            LocalDate op, String doel, String organisatie, String rol, LocalDateTime verzetNaar, boolean afgezegd) {

        boolean isAboutMeeting() {
            return verzetNaar != null || afgezegd;
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (op == null || rol == null || start == null || verwacht == null) {
            faults.add(id + ": without op, rol, start or verwacht");
        }
        if (stappen.stream().anyMatch(step -> step.formulier() == null)) {
            faults.add(id + ": a step without formulier");
        }
        if (gebeurtenissen.stream().anyMatch(one -> one.op() == null || one.isAboutMeeting() != (one.rol() != null))) {
            faults.add(id + ": a gebeurtenis without op, or a meeting that is moved by nobody");
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
