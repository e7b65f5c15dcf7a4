package nl.ketenregie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people set another last day, or nobody does. */
@PlatformTest
class FourEyesTest {

    private static final String TEAM = "juridisch-loket-utrecht";
    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);
    private static final LocalDate OTHER_DAY = LocalDate.of(2021, 10, 12);
    private static final String REASON = "De brief is een week later bezorgd.";

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Cases cases;

    @Autowired
    private IdentityService identity;

    @Autowired
    private PlatformClock clock;

    private Termijn term;

    @BeforeEach
    void aTermRuns() {
        cases.goTo(MONDAY);
        term = termijnen.register(UUID.randomUUID(), "bezwaar", LocalDate.of(2021, 8, 24));
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void nothingChangesUntilASecondPersonConfirms() {
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        assertThat(now().endsOn()).isEqualTo("2021-10-05");
        assertThat(now().changes()).isEmpty();
        as("tweede", () -> fourEyes.confirm(term.getId(), OTHER_DAY));
        assertThat(now().endsOn()).isEqualTo(OTHER_DAY);
        assertThat(now().overrides()).singleElement().satisfies(proposal -> {
            assertThat(proposal.state()).isEqualTo(ProposedOverride.State.BEVESTIGD);
            assertThat(proposal.reason()).isEqualTo(REASON);
            assertThat(proposal.proposedBy().person()).isEqualTo("eerste");
            assertThat(proposal.decidedBy()).isEqualTo(new Author("tweede", TEAM));
        });
        assertThat(now().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(RecordedChange.Kind.AFWIJKING);
            assertThat(change.reason()).isEqualTo(REASON);
        });
    }

    @Test
    void theExplanationThatEverybodyReadsDoesNotGiveTheReasonAway() {
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        as("tweede", () -> fourEyes.confirm(term.getId(), OTHER_DAY));
        assertThat(String.join(" ", now().explanation()))
                .contains("met de hand vastgesteld op dinsdag 12 oktober 2021")
                .doesNotContain(REASON);
    }

    @Test
    void whoProposedCannotConfirm() {
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        assertRefused(
                () -> as("eerste", () -> fourEyes.confirm(term.getId(), OTHER_DAY)),
                "U hebt deze dag zelf voorgesteld.");
        assertThat(now().endsOn()).isEqualTo("2021-10-05");
    }

    @Test
    void aProposalThatIsRejectedChangesNothingAndIsRemembered() {
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        as("tweede", () -> fourEyes.reject(term.getId()));
        assertThat(now().endsOn()).isEqualTo("2021-10-05");
        assertThat(now().overrides())
                .extracting(ProposedOverride::state)
                .containsExactly(ProposedOverride.State.AFGEWEZEN);
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY.plusDays(1), REASON));
        assertThat(now().openOverride()).isPresent();
        assertThat(now().overrides()).hasSize(2);
    }

    @Test
    void theSecondPersonAgreesToADayAndNotToWhateverIsProposedByThen() {
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        assertRefused(
                () -> as("tweede", () -> fourEyes.confirm(term.getId(), OTHER_DAY.plusDays(1))),
                "Het voorstel is intussen veranderd.");
    }

    @Test
    void whatWillNotDoIsRefusedInDutch() {
        assertRefused(() -> fourEyes.propose(term.getId(), OTHER_DAY, " Omdat.   "), "Schrijf in 10 tot 500 tekens");
        assertRefused(() -> fourEyes.propose(term.getId(), MONDAY.minusDays(1), REASON), "is al voorbij");
        assertRefused(() -> fourEyes.propose(term.getId(), LocalDate.of(2021, 10, 5), REASON), "al de laatste dag");
        assertRefused(() -> fourEyes.confirm(term.getId(), OTHER_DAY), "wacht geen voorstel");
        assertRefused(() -> fourEyes.reject(term.getId()), "wacht geen voorstel");
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        assertRefused(() -> fourEyes.propose(term.getId(), OTHER_DAY, REASON), "Er wacht al een voorstel");
    }

    @Test
    void aTermThatEndedIsNotOverridden() {
        as("eerste", () -> fourEyes.propose(term.getId(), OTHER_DAY, REASON));
        termijnen.markMet(term.getId());
        assertRefused(() -> as("tweede", () -> fourEyes.confirm(term.getId(), OTHER_DAY)), "al gehaald");
        assertRefused(() -> fourEyes.propose(term.getId(), OTHER_DAY, REASON), "al gehaald");
    }

    private void as(String person, Runnable act) {
        identity.setAuthentication(person, List.of(TEAM));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static void assertRefused(ThrowingCallable act, String reason) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act).satisfies(refused -> assertThat(refused.reason())
                .contains(reason));
    }

    private Termijn now() {
        return termijnen.get(term.getId());
    }
}
