package nl.ketenregie.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** A partner file for more municipalities: the partners of the demo's first municipality, once for each. */
final class BenchmarkPartners {

    private static final String PATTERN = "0344";

    private BenchmarkPartners() {}

    /** @param more municipalities besides those of the demo */
    @SuppressWarnings("unchecked")
    static Path write(Path directory, int more) throws IOException {
        Yaml yaml = new Yaml();
        try (InputStream demo = BenchmarkPartners.class.getResourceAsStream("/partners-demo.yaml")) {
            Map<String, Object> file = yaml.load(demo);
            Map<String, Object> partners = (Map<String, Object>) part(file, "ketenregie.partner");
            Map<String, Object> municipalities = (Map<String, Object>) part(partners, "municipalities");
            List<Object> organisations = (List<Object>) part(partners, "organisations");
            List<Object> local = organisations.stream()
                    .filter(organisation -> yaml.dump(organisation).contains(PATTERN))
                    .toList();
            List<Object> copies = new ArrayList<>();
            for (int number = 1; number <= more; number++) {
                String code = "9%03d".formatted(number);
                municipalities.put("[" + code + "]", "Voorbeeldgemeente " + number);
                for (Object organisation : local) {
                    copies.add(yaml.load(yaml.dump(organisation)
                            .replace("0344", code)
                            .replace("voorzitter-signaleringsoverleg", "voorzitter-signaleringsoverleg-utrecht")
                            .replace("utrecht", "voorbeeld" + number)
                            .replace("Utrecht", "Voorbeeldgemeente " + number)));
                }
            }
            organisations.addAll(copies);
            Path written = Files.createTempFile(Files.createDirectories(directory), "partners", ".yaml");
            return Files.writeString(written, yaml.dump(file));
        }
    }

    private static Object part(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }
}
