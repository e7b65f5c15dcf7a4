package nl.ketenregie.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The case files of this repository, and the cases in them by id. */
final class Cases {

    static final Path FIRST_MONTHS = Path.of("src/test/resources/cases/uwv-cases.json");
    static final Path EXCEPTIONS = Path.of("src/test/resources/cases/uwv-exceptions.json");

    private Cases() {}

    static CaseRun run(Path file, String id) {
        try {
            return CaseFile.read(file).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(CaseRun::new)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
