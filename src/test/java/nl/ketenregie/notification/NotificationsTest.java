package nl.ketenregie.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages reach the mailbox of a partner, say nothing about anybody, and are sent once. */
@PlatformTest
class NotificationsTest {

    private static final LocalDate DAY_OF_REMINDER = LocalDate.of(2021, 9, 10);

    @Autowired
    private Notifications notifications;

    @Autowired
    private Partners partners;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aReminderReachesTheMailboxAndSaysNothingAboutAnybody() throws Exception {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        TestMail.forget();
        cases.goTo(DAY_OF_REMINDER);

        List<MimeMessage> mails = of(uwvCase);
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.get(0);
        assertThat(mail.getSubject()).isEqualTo("Herinnering: er wacht een vraag op antwoord");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("directelijn@uwv.example");
        assertThat(String.valueOf(mail.getContent()))
                .contains(
                        "Een vraag aan uw organisatie wacht nog op antwoord.",
                        "Er staat bewust niets over de zaak in.");
        assertThat(source(mail))
                .doesNotContain("Fenna", UwvLine.PHONE, "Terugvordering", "berekening", uwvCase.dossierId());
    }

    @Test
    void theSameMessageIsSentOnce() {
        send("proef:1");
        send("proef:1");
        send("proef:2");
        assertThat(TestMail.received()).hasSize(2);
    }

    @Test
    void aMessageThatWasNotSentMayBeSentAgain() {
        TestMail.whileDown(() ->
                assertThatThrownBy(() -> send("proef:3")).isInstanceOf(org.springframework.mail.MailException.class));
        send("proef:3");
        assertThat(TestMail.received()).hasSize(1);
    }

    @Test
    void whileTheMailServerIsDownTheStepIsTriedThreeTimesThenShownAndSentAfterARetryByHand() throws Exception {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        ManagementService management = engine.getManagementService();
        TestMail.whileDown(() -> {
            clock.setTo(DAY_OF_REMINDER.atTime(9, 0).atZone(PlatformClock.ZONE).toInstant());
            timersOf(uwvCase).forEach(timer -> management.executeJob(timer.getId()));
            for (int left = 2; left >= 0; left--) {
                Job job = reminder(uwvCase);
                assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
                assertThat(reminder(uwvCase).getRetries()).isEqualTo(left);
                if (left > 0) {
                    assertThat(reminder(uwvCase).getDuedate().toInstant())
                            .isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
                }
            }
        });
        Incident incident = engine.getRuntimeService()
                .createIncidentQuery()
                .configuration(reminder(uwvCase).getId())
                .singleResult();
        assertThat(incident.getActivityId()).isEqualTo("SendTask_RemindUwv");
        assertThat(incident.getIncidentMessage()).doesNotContain("Fenna", UwvLine.PHONE);

        String job = reminder(uwvCase).getId();
        management.setJobRetries(job, 1);
        management.executeJob(job);
        assertThat(of(uwvCase)).hasSize(1);
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .incidentId(incident.getId())
                        .count())
                .isZero();
    }

    private void send(String key) {
        transaction.executeWithoutResult(status -> notifications.send(
                key, partners.find("uwv").orElseThrow(), NotificationKind.ANSWER_OVERDUE, "RH-2021-0000PR0F"));
    }

    private List<Job> timersOf(Case uwvCase) {
        return engine.getManagementService().createJobQuery().activityId("BoundaryEvent_AnswerOverdue").list().stream()
                .filter(job -> isOf(uwvCase, job))
                .toList();
    }

    private Job reminder(Case uwvCase) {
        return engine.getManagementService().createJobQuery().activityId("SendTask_RemindUwv").list().stream()
                .filter(job -> isOf(uwvCase, job))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOf(Case uwvCase, Job job) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(uwvCase.dossierId())
                        .count()
                == 1;
    }

    private static List<MimeMessage> of(Case uwvCase) throws Exception {
        String number = (String) uwvCase.variable("zaaknummer");
        java.util.ArrayList<MimeMessage> found = new java.util.ArrayList<>();
        for (MimeMessage mail : TestMail.received()) {
            if (source(mail).contains(number)) {
                found.add(mail);
            }
        }
        return found;
    }

    private static String source(MimeMessage mail) throws Exception {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        mail.writeTo(source);
        return source.toString(StandardCharsets.UTF_8) + mail.getContent();
    }
}
