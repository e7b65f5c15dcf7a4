package nl.ketenregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to their borders, and a crossing is seen. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.ketenregie");

    private static final JavaClasses CROSSINGS = new ClassFileImporter().importPackages("nl.ketenregie.crossing");

    @Test
    void roomsUseOnlyTheRoomsTheyName() {
        ApplicationModules.of(KetenregieApplication.class).verify();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bordersAreKept(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aCrossingIsReported(ArchRule rule) {
        assertThat(rule.evaluate(CROSSINGS).hasViolation()).isTrue();
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all();
    }
}
