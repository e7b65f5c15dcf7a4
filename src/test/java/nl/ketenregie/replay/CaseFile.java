package nl.ketenregie.replay;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenregie.pilot.uwvdirectelijn.UwvLijnUitkomst;

/** Reads a case file, in the order in which the residents made contact. */
final class CaseFile {

    static final String PROCESS = "uwv-directe-lijn";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private CaseFile() {}

    /** @throws IllegalArgumentException when the file holds no cases */
    static List<ReplayCase> read(Path file) throws IOException {
        List<ReplayCase> cases = JSON.readValue(Files.readString(file), new TypeReference<>() {});
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no cases");
        }
        return cases.stream()
                .sorted(Comparator.comparing(ReplayCase::contactOp, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What is wrong with a case, so that it cannot be replayed or compared. */
    static Optional<String> findFault(ReplayCase one) {
        List<String> missing = required(one).entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("bad input: without " + String.join(", ", missing));
        }
        String outcome = one.verwacht().path("uitkomst").asText("");
        boolean known = outcome.isEmpty()
                || Arrays.stream(UwvLijnUitkomst.values())
                        .anyMatch(value -> value.name().equals(outcome));
        return known ? Optional.empty() : Optional.of("bad input: there is no outcome '" + outcome + "'");
    }

    private static Map<String, Object> required(ReplayCase one) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", one.id());
        fields.put("contactOp", one.contactOp());
        fields.put("gemeente", one.gemeente());
        fields.put("instantie", one.instantie());
        fields.put("regeling", one.regeling());
        fields.put("fase", one.fase());
        fields.put("soortBesluit", one.soortBesluit());
        fields.put("vraag", one.vraag());
        fields.put("toestemming", one.toestemming());
        fields.put("verloop", one.verloop());
        fields.put("verwacht", one.verwacht());
        return fields;
    }
}
