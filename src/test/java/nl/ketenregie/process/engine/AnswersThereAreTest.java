package nl.ketenregie.process.engine;

import static nl.ketenregie.support.SignalTable.MEETING_DAY;
import static nl.ketenregie.support.SignalTable.meetingPlanned;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalTable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question that is known to be unanswered is open in the form, not answered with nothing. */
@PlatformTest
class AnswersThereAreTest {

    @Autowired
    private Cases cases;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aVariableWithoutAValueIsNotInTheForm() {
        SignalTable.clear(cases, database);
        Case meeting = meetingPlanned(cases);
        cases.goTo(MEETING_DAY.minusDays(4));
        String task = meeting.task("UserTask_SetAgenda").getId();
        assertThat(tasks.getVariables(task)).containsEntry("afvoeren", null);
        VariableMap opened =
                cases.as("voorzitter-signaleringsoverleg", () -> forms.getTaskFormVariables(task, null, false));
        assertThat(opened).doesNotContainKey("afvoeren").containsKeys("agenda", "zaaknummer", "deelnemers");
    }
}
