package nl.ketenregie.tasklist;

import static nl.ketenregie.support.SignalTable.REPORTER;
import static nl.ketenregie.support.SignalTable.SECRETARY;
import static nl.ketenregie.support.SignalTable.id;
import static nl.ketenregie.support.SignalTable.reported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.signal.Signals;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works on a signal reads all of it; who reported it reads what became of it, and alone may take it back. */
@PlatformTest
class SignalViewsTest {

    private static final String OTHER = "sociaal-raadslieden-utrecht";

    @Autowired
    private SignalViews views;

    @Autowired
    private CaseController controller;

    @Autowired
    private Signals signals;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void itIsMondayAndTheTableIsEmpty() {
        SignalTable.clear(cases, database);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void whoHoldsATaskReadsTheSignalInWords() {
        Case signal = reported(cases);
        String task = signal.task("UserTask_EditSignal").getId();
        SignalView view = (SignalView) cases.as(SECRETARY, () -> controller.ofTask(task));
        assertThat(view.thema()).isEqualTo("Overheid: bijstand");
        assertThat(view.bijdragen())
                .flatExtracting(CaseView.ContributionView::antwoorden)
                .extracting(CaseView.Answer::antwoord)
                .contains(SignalTable.TEXT);
    }

    @Test
    void onlyTheReporterListsItAndTakesItBack() {
        Case signal = reported(cases);
        String number = signals.get(id(signal)).number();
        assertThat(reportedBy(REPORTER)).contains(number);
        assertThat(reportedBy(OTHER)).doesNotContain(number);
        assertThat(cases.as(OTHER, () -> views.withdraw(number))).isFalse();
        assertThat(cases.as("geen-partner", () -> views.withdraw(number))).isFalse();
        assertThat(signals.get(id(signal)).isClosed()).isFalse();
        assertThat(cases.as(REPORTER, () -> views.withdraw(number))).isTrue();
        assertThat(signals.get(id(signal)).isClosed()).isTrue();
    }

    private List<String> reportedBy(String team) {
        return cases.as(team, () -> views.reported().signalen().stream()
                .map(SignalViews.ReportedSignal::nummer)
                .toList());
    }
}
