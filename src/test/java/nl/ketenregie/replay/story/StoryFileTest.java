package nl.ketenregie.replay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFileTest {

    private static final String SOUND =
            """
            {"proces": "pre-mediation", "gemeente": "0344", "zaken": [
              {"id": "A", "op": "2026-03-02", "rol": "wijkteam", "start": {},
               "stappen": [{"formulier": "pre-mediation-call-resident"}],
               "verwacht": {"uitkomst": "UITLEG_VOLDOENDE"}}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void aFileThatNamesItsProcessIsRead() throws IOException {
        Path file = file(SOUND);

        assertThat(StoryFile.isOne(file)).isTrue();
        assertThat(StoryFile.read(file).zaken()).extracting(Story::id).containsExactly("A");
    }

    @Test
    void aFindingThatNobodyLooksAtIsAMistake() {
        assertFault(SOUND.replace("\"uitkomst\"", "\"uitkmst\""), "A: nobody looks at verwacht.uitkmst");
    }

    @Test
    void aStepNamesItsForm() {
        assertFault(
                SOUND.replace("{\"formulier\": \"pre-mediation-call-resident\"}", "{}"), "A: a step without formulier");
    }

    @Test
    void aCaseHasADayARoleAStartAndAnExpectation() {
        assertFault(SOUND.replace("\"rol\": \"wijkteam\",", ""), "A: without op, rol, start or verwacht");
    }

    private void assertFault(String text, String fault) {
        assertThatThrownBy(() -> StoryFile.read(file(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("zaken.json"), text);
    }
}
