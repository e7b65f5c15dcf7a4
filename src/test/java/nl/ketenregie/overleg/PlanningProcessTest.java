package nl.ketenregie.overleg;

import static nl.ketenregie.overleg.Meets.LOKET;
import static nl.ketenregie.overleg.Meets.at;
import static nl.ketenregie.overleg.Meets.calendar;
import static nl.ketenregie.overleg.Meets.mailsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.overleg.Overleg.Status;
import nl.ketenregie.process.EngineDoor;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps that models use: the process waits for what was agreed, and follows when that changes. */
@MeetingTest
class PlanningProcessTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Availability availability;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    private Overleg meeting;
    private Case process;

    @BeforeEach
    void aMeetingIsAskedFor() {
        cases.endAll();
        List.of("agenda_item", "meeting_participant", "meeting", "unavailability")
                .forEach(table -> database.sql("delete from " + table).update());
        engine.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("planning")
                .addClasspathResource("models/overleg/planning.bpmn")
                .deploy();
        Meets.clockAt(clock, "2026-02-16T09:00");
        TestMail.forget();
        start(Meets.asked("juridisch-loket", "gemeente-beleid", "secretariaat"));
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void threeMomentsAreProposedFromTheDayThatTheProcessHolds() {
        assertThat(process.variable("voorstel1")).isEqualTo("2026-03-02T09:00");
        assertThat(process.variable("voorstel2")).isEqualTo("2026-03-02T13:00");
        assertThat(process.variable("voorstel3")).isEqualTo("2026-03-03T09:00");
    }

    @Test
    void aProposalOrAnotherMomentIsSetAndTheProcessWaitsForIt() {
        choose("voorstel-2", null);
        assertThat(overleggen.get(meeting.id()).begin()).isEqualTo(at("2026-03-02T13:00"));
        assertThat(process.variable("overlegBegin")).isEqualTo("2026-03-02T13:00:00");
        assertThat(process.variable("overlegEinde")).isEqualTo("2026-03-02T14:30:00");
        assertThat(process.variable("agendaSluit")).isEqualTo("2026-02-25T13:00:00");
        assertThat(timer("Event_AgendaCloses")).isEqualTo(date("2026-02-25T13:00"));
    }

    @Test
    void whoChoosesAMomentThatIsTakenHearsItAndChoosesAgain() {
        availability.block("gemeente", at("2026-03-02T12:00"), at("2026-03-02T18:00"));
        refused("voorstel-2", null, "Gemeente Utrecht is niet beschikbaar");
        refused("voorstel-9", null, "Dit voorstel is er niet");
        refused("anders", null, "Vul in op welk moment");
        refused(null, null, "Kies een moment");
        assertThat(process.waitsFor()).containsExactly("UserTask_ChooseMoment");
        choose("anders", "2026-03-04T15:30");
        assertThat(overleggen.get(meeting.id()).begin()).isEqualTo(at("2026-03-04T15:30"));
    }

    @Test
    void whenNothingIsFreeThereIsNothingToPropose() {
        cases.endAll();
        availability.block("loket", at("2026-01-01T00:00"), at("2027-01-01T00:00"));
        start(Meets.asked("juridisch-loket"));
        assertThat(process.variable("voorstel1")).isNull();
        refused("voorstel-1", null, "Dit voorstel is er niet");
    }

    @Test
    void anUrgentMeetingClosesItsAgendaAWorkingDayBeforeAndNeverInThePast() {
        cases.endAll();
        start(Meets.urgent("juridisch-loket"));
        choose("anders", "2026-02-18T10:00");
        assertThat(process.variable("agendaSluit")).isEqualTo("2026-02-17T10:00:00");

        cases.endAll();
        start(Meets.urgent("gemeente-beleid"));
        choose("anders", "2026-02-16T14:00");
        assertThat(process.variable("agendaSluit")).isEqualTo("2026-02-16T09:00:00");
    }

    @Test
    void theTimersFollowAMeetingThatMoves() {
        choose("voorstel-1", null);
        Meets.clockAt(clock, "2026-02-26T09:00");
        cases.doWhatIsDue();
        assertThat(timer("Event_MeetingBegins")).isEqualTo(date("2026-03-02T09:00"));

        overleggen.move(meeting.id(), at("2026-03-16T10:00"));
        cases.doWhatIsDue();
        assertThat(timer("Event_AgendaCloses")).isEqualTo(date("2026-03-11T10:00"));
        List<MimeMessage> mails = mailsTo(LOKET);
        assertThat(mails)
                .extracting(MimeMessage::getSubject)
                .containsExactly("Afspraak", "De agenda staat klaar", "Gewijzigde afspraak");
        assertThat(calendar(mails.get(2)).getEvents().get(0).getSequence().getValue())
                .isEqualTo(1);

        Meets.clockAt(clock, "2026-03-11T10:00");
        cases.doWhatIsDue();
        assertThat(timer("Event_MeetingBegins")).isEqualTo(date("2026-03-16T10:00"));
        assertThat(mailsTo(LOKET)).hasSize(4);
        Meets.clockAt(clock, "2026-03-16T10:00");
        cases.doWhatIsDue();
        assertThat(process.waitsFor()).containsExactly("UserTask_RecordAttendance");
    }

    @Test
    void aMeetingThatIsCancelledEndsItsProcessAndEverybodyHearsItOnce() {
        choose("voorstel-1", null);
        overleggen.cancel(meeting.id());
        overleggen.cancel(meeting.id());
        cases.doWhatIsDue();
        assertThat(process.isRunning()).isFalse();
        assertThat(process.passed("EndEvent_Cancelled")).isTrue();
        assertThat(mailsTo(LOKET))
                .extracting(MimeMessage::getSubject)
                .containsExactly("Afspraak", "Afspraak gaat niet door");
        assertThat(overleggen.get(meeting.id()).status()).isEqualTo(Status.GEANNULEERD);
    }

    @Test
    void aMeetingThatIsCancelledBeforeItsMomentIsNotPlannedAfterAll() {
        overleggen.cancel(meeting.id());
        refused("voorstel-1", null, "gaat niet door");
    }

    @Test
    void anInvitationThatWaitsToBeSentIsNotSentForAMeetingThatIsOff() {
        Task task = process.task("UserTask_ChooseMoment");
        EngineDoor.inside(() -> {
            engine.getTaskService().complete(task.getId(), new HashMap<>(Map.of("moment", "voorstel-1")));
            return task;
        });
        overleggen.cancel(meeting.id());
        Job invitation = engine.getManagementService()
                .createJobQuery()
                .activityId("SendTask_InvitePartners")
                .singleResult();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> engine.getManagementService().executeJob(invitation.getId()))
                .withMessageContaining("is geannuleerd");
        assertThat(TestMail.received()).isEmpty();
    }

    @Test
    void withoutAQuorumTheMeetingIsHeldAWeekLater() {
        choose("voorstel-1", null);
        itBegins("2026-03-02T09:00");
        present(List.of("juridisch-loket", "gemeente-beleid"));
        assertThat(process.variable("leidingAanwezig")).isEqualTo(false);
        assertThat(process.variable("aantalKeerVerzet")).isEqualTo(1);
        assertThat(process.variable("overlegBegin")).isEqualTo("2026-03-09T09:00:00");
        assertThat(overleggen.get(meeting.id()).sequence()).isEqualTo(1);
        assertThat(mailsTo(LOKET)).last().satisfies(mail -> assertThat(mail.getSubject())
                .isEqualTo("Gewijzigde afspraak"));
    }

    @Test
    void theQuorumCountsLeadersMunicipalRolesAndLegalOrganisations() {
        choose("voorstel-1", null);
        itBegins("2026-03-02T09:00");
        present(List.of(
                "juridisch-loket",
                "advocaat",
                "gemeente-beleid",
                "gemeente-uitvoering",
                "plaatsvervangend-voorzitter"));
        assertThat(process.variable("leidingAanwezig")).isEqualTo(true);
        assertThat(process.variable("aantalGemeente")).isEqualTo(2);
        assertThat(process.variable("aantalJuridisch")).isEqualTo(2);
    }

    @Test
    void whoLeavesIsNotWaitedForAndTheOthersAre() {
        choose("voorstel-1", null);
        itBegins("2026-03-02T09:00");
        present(List.of("juridisch-loket", "gemeente-beleid", "secretariaat"));
        assertThat(process.waitsFor()).hasSize(3);
        overleggen.leave(meeting.id(), "gemeente-beleid");
        assertThat(process.waitsFor()).hasSize(2);
        assertThat(process.times("EndEvent_Left")).isEqualTo(1);

        openTasks().forEach(task -> complete(task, Map.of()));
        assertThat(process.passed("EndEvent_Adopted")).isTrue();
        assertThat(overleggen.get(meeting.id()).status()).isEqualTo(Status.AFGESLOTEN);
    }

    private void start(NewOverleg asked) {
        meeting = overleggen.open(asked);
        process = cases.find(meeting.id());
        EngineDoor.inside(() -> engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "planning",
                        meeting.businessKey(),
                        Map.of(
                                "gemeente",
                                "0344",
                                "zaaknummer",
                                meeting.number(),
                                "vanaf",
                                "2026-03-01",
                                "deelnemers",
                                new ArrayList<>(List.of("juridisch-loket", "gemeente-beleid", "secretariaat")))));
    }

    private void choose(@Nullable String moment, @Nullable String other) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("moment", moment);
        answers.put("andersOp", other);
        complete(process.task("UserTask_ChooseMoment"), answers);
    }

    private void refused(@Nullable String moment, @Nullable String other, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> choose(moment, other))
                .withMessageContaining(message);
    }

    private void itBegins(String moment) {
        Meets.clockAt(clock, moment);
        cases.doWhatIsDue();
    }

    private void present(List<String> roles) {
        complete(process.task("UserTask_RecordAttendance"), Map.of("aanwezigen", new ArrayList<>(roles)));
    }

    private void complete(Task task, Map<String, Object> answers) {
        EngineDoor.inside(() -> {
            engine.getTaskService().complete(task.getId(), answers);
            return task;
        });
        cases.doWhatIsDue();
    }

    private List<Task> openTasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(meeting.businessKey())
                .list();
    }

    private Date timer(String activity) {
        return engine.getManagementService().createJobQuery().timers().activityId(activity).list().stream()
                .map(Job::getDuedate)
                .findFirst()
                .orElseThrow();
    }

    private static Date date(String moment) {
        return Date.from(at(moment).atZone(PlatformClock.ZONE).toInstant());
    }
}
