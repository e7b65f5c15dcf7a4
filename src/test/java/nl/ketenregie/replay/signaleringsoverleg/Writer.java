package nl.ketenregie.replay.signaleringsoverleg;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.ketenregie.replay.Refused;

/** Submits forms as somebody does who reads the warning about a name once more, and remembers every text that was written. */
final class Writer {

    private static final String NAME_WARNING = "vink aan dat het geen naam van een persoon is";
    private static final String NO_NAMES = "geenPersoonsnamen";

    private final Set<String> texts = new TreeSet<>();

    void submit(Map<String, Object> answers, Consumer<Map<String, Object>> form) {
        remember(answers);
        try {
            form.accept(answers);
        } catch (Refused refused) {
            if (!refused.getMessage().contains(NAME_WARNING)) {
                throw refused;
            }
            Map<String, Object> ticked = new LinkedHashMap<>(answers);
            ticked.put(NO_NAMES, true);
            form.accept(ticked);
        }
    }

    /** Everything that somebody wrote in words, also what was refused. */
    Set<String> texts() {
        return Set.copyOf(texts);
    }

    private void remember(Object answer) {
        if (answer instanceof Map<?, ?> several) {
            several.values().forEach(this::remember);
        } else if (answer instanceof Collection<?> several) {
            several.forEach(this::remember);
        } else if (answer instanceof String text && text.contains(" ")) {
            texts.add(text);
        }
    }
}
