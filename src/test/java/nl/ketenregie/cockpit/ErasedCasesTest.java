package nl.ketenregie.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.metrics.FactRebuild;
import nl.ketenregie.metrics.Rollups;
import nl.ketenregie.metrics.Scope;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Numbers are the same when they are made anew from the history, and stay when that history and its dossiers are erased. */
@PlatformTest
class ErasedCasesTest {

    private static final Viewer NOBODY_IN_PARTICULAR = new Viewer("iemand", List.of(), List.of());

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private FactRebuild rebuild;

    @Autowired
    private Rollups rollups;

    @Autowired
    private List<Part> parts;

    @Autowired
    private PlatformClock clock;

    private GeneratedHistory history;

    @BeforeEach
    void someCasesRan() {
        clock.run();
        history = new GeneratedHistory(rows);
        history.write(500);
        rebuild.run();
    }

    @AfterEach
    void asIfNothingHappened() {
        history.remove();
        rollups.rebuild();
    }

    @Test
    void aRebuildGivesTheSameNumbers() {
        Map<String, String> before = numbers();

        rebuild.run();

        assertThat(before.get("doorlooptijd")).contains("2024-W");
        assertThat(numbers()).isEqualTo(before);
    }

    @Test
    void theNumbersOfErasedCasesStay() {
        Map<String, String> before = numbers();

        history.eraseHistory();
        rebuild.run();

        assertThat(numbers()).isEqualTo(before);
        assertThat(rows.queryForObject("select count(*) from act_hi_procinst where id_ like 'gen-%'", Long.class))
                .isZero();
    }

    /** Everything that is added up, as text. */
    private Map<String, String> numbers() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        Question question = new Question(
                NOBODY_IN_PARTICULAR,
                new Scope(
                        Set.of(),
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        GeneratedHistory.FIRST.toLocalDate(),
                        GeneratedHistory.FIRST.toLocalDate().plusDays(700)),
                null,
                parameters);
        return parts.stream()
                .filter(part -> Stream.of(
                                "doorlooptijd", "stappen", "overgangen", "uitkomsten", "termijnen", "overdrachten")
                        .anyMatch(part.name()::equals))
                .collect(Collectors.toMap(
                        Part::name, part -> part.answer(question).toString()));
    }
}
