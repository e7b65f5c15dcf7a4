package nl.ketenregie.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue tells what the models say today; after a change of a model it is written anew and read by somebody. */
class ProcessCatalogueTest {

    private static final Path FOLDER = Path.of("docs/processes");

    @Test
    void theCatalogueTellsWhatTheModelsSay() throws IOException {
        Map<String, String> fresh = ProcessCatalogue.of(Repository.bundles());
        if (Boolean.getBoolean("catalogue.write")) {
            write(fresh);
        }
        assertThat(written())
                .as("docs/processes verschilt van de modellen; schrijf opnieuw met -Dcatalogue.write=true")
                .isEqualTo(fresh);
    }

    @Test
    void longNamesAreWrappedOnWords() {
        assertThat(ProcessPicture.wrapped("Pro forma bezwaar aanbieden", 15))
                .containsExactly("Pro forma", "bezwaar", "aanbieden");
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : written().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }
}
