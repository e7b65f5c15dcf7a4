package nl.ketenregie.afspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.AgreedList;
import nl.ketenregie.afspraak.Afspraak.NewAfspraak;
import nl.ketenregie.afspraak.Afspraak.Status;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be agreed, and what is refused. */
@PlatformTest
class AfsprakenTest {

    private static final String UTRECHT = "0344";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Afspraken afspraken;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void itIsMonday() {
        cases.goTo(MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void numbersGoOnWhereTheLastAgreementStopped() {
        assertThat(agree(List.of(agreed("sociaal-raadslieden", 3), agreed("advocaat", 4))))
                .hasSize(2);
        agree(List.of(agreed("juridisch-loket", 5)));
        assertThat(afspraken.of(subject)).extracting(Afspraak::number).containsExactly(1, 2, 3);
        assertThat(afspraken.get(subject, 3))
                .isEqualTo(new Afspraak(
                        subject, 3, "juridisch-loket", "Bellen met de inwoner", MONDAY.plusDays(5), Status.GEMAAKT));
    }

    @Test
    void anAgreementWithoutAnybodyToOwnItIsRefusedAndNamesTheRow() {
        assertThatThrownBy(() -> agree(List.of(agreed("juridisch-loket", 1), agreed("notaris", 1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("rij 2", "notaris", "Kies een andere eigenaar");
        assertThat(afspraken.of(subject)).isEmpty();
    }

    @Test
    void aDayInThePastIsRefusedAndTodayIsNot() {
        assertThatThrownBy(() -> agree(List.of(agreed("juridisch-loket", -1))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("in het verleden");
        assertThat(agree(List.of(agreed("juridisch-loket", 0)))).hasSize(1);
    }

    @Test
    void anAgreementWhoseDayIsOverNeedsANewDay() {
        agree(List.of(agreed("juridisch-loket", 1)));
        cases.goTo(MONDAY.plusDays(2));
        assertThatThrownBy(() ->
                        afspraken.change(subject, 1, UTRECHT, Optional.of("sociaal-raadslieden"), Optional.empty()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Kies een nieuwe dag");
        afspraken.change(subject, 1, UTRECHT, Optional.of("sociaal-raadslieden"), Optional.of(MONDAY.plusDays(9)));
        assertThat(afspraken.get(subject, 1))
                .extracting(Afspraak::owner, Afspraak::due)
                .containsExactly("sociaal-raadslieden", MONDAY.plusDays(9));
    }

    @Test
    void whatIsNotDoneLapsesWhenTheSubjectStopsAndWhatIsDoneStays() {
        agree(List.of(agreed("juridisch-loket", 1), agreed("advocaat", 1)));
        afspraken.close(subject, 1, Status.NAGEKOMEN);
        afspraken.withdraw(subject);
        assertThat(afspraken.of(subject))
                .extracting(Afspraak::status)
                .containsExactly(Status.NAGEKOMEN, Status.VERVALLEN);
    }

    private static NewAfspraak agreed(String owner, int inDays) {
        return new NewAfspraak(owner, "Bellen met de inwoner", MONDAY.plusDays(inDays));
    }

    private List<Afspraak> agree(List<NewAfspraak> agreed) {
        return afspraken.record(subject, UTRECHT, new AgreedList(UUID.randomUUID(), agreed));
    }
}
