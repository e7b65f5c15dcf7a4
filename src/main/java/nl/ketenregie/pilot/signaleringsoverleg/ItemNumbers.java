package nl.ketenregie.pilot.signaleringsoverleg;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ketenregie.dossier.Dossiers;

/** Numbers of agenda items that somebody ticked in a form; the dossier keeps a list of choices as JSON text. */
final class ItemNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ItemNumbers() {}

    static List<Integer> ticked(Dossiers dossiers, UUID meeting, String form, String field) {
        return dossiers.findAnswer(meeting, form, field).stream()
                .flatMap(answer -> NUMBER.matcher(answer).results())
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
