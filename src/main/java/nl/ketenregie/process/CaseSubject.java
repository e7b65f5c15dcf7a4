package nl.ketenregie.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a process is about. A model names it as extension property {@code onderwerp} of the process; without it a process
 * is about a dossier. Each room that keeps such things implements it.
 */
public interface CaseSubject {

    /** The kind of a process that names none: the case of a resident. */
    String DOSSIER = "dossier";

    /** As models name it: "dossier", "signaal" or "overleg". */
    String kind();

    /** How every case number about such a subject begins, also in the processes that are called: "RH", "SIG" or "OV". */
    String numberPrefix();

    /** Whether a case number is one of such a subject. */
    default boolean numbers(String caseNumber) {
        return caseNumber.startsWith(numberPrefix() + "-");
    }

    /** Nothing about a person may be written in forms about such a subject: their text is scanned. */
    boolean isWithoutPersons();

    /**
     * Opens the subject of a process that is being started with a form.
     *
     * @throws InvalidInput when it may not be opened like this
     */
    OpenedCase open(Opening opening);

    /**
     * @param facts what routes the process, by variable name
     * @param content everything else that was filled in
     * @param reference the caller's own reference
     */
    record Opening(
            String processKey,
            String processName,
            Map<String, @Nullable Object> facts,
            List<CaseContent.Field> content,
            Optional<String> reference) {

        /** The answer to a question of the start form, wherever it went. */
        public Optional<String> find(String key) {
            return Stream.concat(
                            Optional.ofNullable(facts.get(key)).map(String::valueOf).stream(),
                            content.stream()
                                    .filter(field -> field.key().equals(key))
                                    .map(CaseContent.Field::value))
                    .findFirst();
        }
    }

    /**
     * @param subjectId becomes the business key
     * @param number public number, with the prefix of this kind
     * @param starterRole role, as models name it, of the organisation that started
     */
    record OpenedCase(String subjectId, String number, String municipalityName, String starterRole) {}
}
