package nl.ketenregie.afspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.afspraak.Afspraak.NewAfspraak;
import nl.ketenregie.afspraak.Afspraak.Status;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The building block afspraken-bewaken: one story per end, reminder and refusal. */
@PlatformTest
class AfsprakenBewakenTest {

    private static final String UTRECHT = "0344";
    private static final String WHAT = "De brief over de terugvordering herschrijven";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** Ten days later: 30 percent of the time before it is three days. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 12);

    @Autowired
    private Afspraken afspraken;

    @Autowired
    private AgreedInForms forms;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Cases cases;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformClock clock;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void itIsMonday() {
        cases.goTo(MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- ends

    @Test
    void anAgreementThatIsKeptAndAcceptedEnds() {
        Case guarded = guard().does("UserTask_FulfilAgreement", report("gereed"));
        assertThat(status()).isEqualTo(Status.LOPEND);
        guarded.does("UserTask_AcceptFulfilment", Map.of("besluit", "nagekomen"));
        assertEnded(guarded, "EndEvent_Fulfilled", Status.NAGEKOMEN, "ja");
    }

    @Test
    void anAgreementThatIsNoLongerNeededLapses() {
        Case guarded = guard().does("UserTask_FulfilAgreement", report("uitstel"))
                .does("UserTask_ReassignAgreement", decision("vervalt"));
        assertEnded(guarded, "EndEvent_Lapsed", Status.VERVALLEN, "ja");
    }

    @Test
    void whenNobodyTakesItTheCallerHearsSo() {
        Case guarded = guard().does("UserTask_FulfilAgreement", report("niet-op-mij-genomen"))
                .does("UserTask_ReassignAgreement", decision("niemand"));
        assertEnded(guarded, "EndEvent_NobodyTakesIt", Status.NIET_OPGEPAKT, "nee");
    }

    // ---------------------------------------------------------------- reminders

    @Test
    void theOwnerIsRemindedWithThirtyPercentOfTheTimeLeftAndOnTheDayItself() {
        Case guarded = guard();
        cases.goTo(LocalDate.of(2026, 3, 8));
        assertThat(guarded.passed("SendTask_RemindOwner")).isFalse();
        cases.goTo(LocalDate.of(2026, 3, 9));
        assertThat(guarded.passed("SendTask_RemindOwner")).isTrue();
        cases.goTo(LocalDate.of(2026, 3, 11));
        assertThat(guarded.passed("SendTask_RemindOwnerAgain")).isFalse();
        cases.goTo(DUE);
        assertThat(guarded.passed("SendTask_RemindOwnerAgain")).isTrue();
        assertThat(guarded.waitsFor()).containsExactly("UserTask_FulfilAgreement");
        assertThat(TestMail.received()).hasSize(2).allSatisfy(mail -> assertThat(mail.getAllRecipients()[0])
                .hasToString("signalen@gemeente-utrecht.example"));
    }

    @Test
    void reminderMailsSayNothingOfWhatWasAgreed() {
        guard();
        cases.goTo(DUE);
        assertThat(TestMail.received()).isNotEmpty().allSatisfy(mail -> assertThat(String.valueOf(mail.getContent()))
                .contains("RH-2026-TEST0001")
                .doesNotContain("brief", "terugvordering"));
    }

    @Test
    void fiveDaysAfterTheDayTheChairTakesOver() {
        Case guarded = guard();
        cases.goTo(DUE.plusDays(4));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_FulfilAgreement");
        cases.goTo(DUE.plusDays(5));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_ResolveAgreement");
        guarded.does("UserTask_ResolveAgreement", with(decision("nieuwe-datum"), "nieuweDatum", "2026-04-01"));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_FulfilAgreement");
        assertThat(afspraken.get(subject, 1).due()).isEqualTo(LocalDate.of(2026, 4, 1));
        cases.goTo(LocalDate.of(2026, 4, 6));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_ResolveAgreement");
    }

    @Test
    void whatTurnsOutToBeDoneIsClosedByTheChair() {
        Case guarded = guard();
        cases.goTo(DUE.plusDays(5));
        guarded.does("UserTask_ResolveAgreement", decision("nagekomen"));
        assertEnded(guarded, "EndEvent_Fulfilled", Status.NAGEKOMEN, "ja");
    }

    // ---------------------------------------------------------------- back and forth

    @Test
    void aResultThatIsNotAcceptedGoesBackToItsOwner() {
        Case guarded = guard().does("UserTask_FulfilAgreement", report("gereed"))
                .does(
                        "UserTask_AcceptFulfilment",
                        Map.of("besluit", "niet-nagekomen", "reden", "De brief is nog niet verstuurd."));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_FulfilAgreement");
        assertThat(guarded.variable("vervaltOp")).isEqualTo(DUE.toString());
    }

    @Test
    void aResultThatIsNotAcceptedAfterTheDayNeedsANewDay() {
        Case guarded = guard();
        cases.goTo(DUE.plusDays(1));
        guarded.does("UserTask_FulfilAgreement", report("gereed"));
        Map<String, Object> refusal = Map.of("besluit", "niet-nagekomen", "reden", "Nog niet klaar.");
        assertThatThrownBy(() -> guarded.does("UserTask_AcceptFulfilment", refusal))
                .hasMessageContaining("Kies een nieuwe dag");
        assertThat(guarded.waitsFor()).containsExactly("UserTask_AcceptFulfilment");
        guarded.does("UserTask_AcceptFulfilment", with(refusal, "nieuweDatum", "2026-03-20"));
        assertThat(guarded.variable("vervaltOp")).isEqualTo("2026-03-20");
    }

    @Test
    void anotherOwnerGetsTheTaskAndTheOldOneNoLongerHasIt() {
        Case guarded = guard().does("UserTask_FulfilAgreement", report("niet-op-mij-genomen"))
                .does("UserTask_ReassignAgreement", toLegalHelpDesk());
        assertThat(teamOf(guarded, "UserTask_FulfilAgreement")).isEqualTo("juridisch-loket-utrecht");
        guarded.does("UserTask_FulfilAgreement", report("gereed"))
                .does("UserTask_AcceptFulfilment", Map.of("besluit", "niet-nagekomen", "reden", "Nog niet."));
        assertThat(teamOf(guarded, "UserTask_FulfilAgreement")).isEqualTo("juridisch-loket-utrecht");
    }

    @Test
    void aNewDayInThePastIsRefused() {
        Case guarded = guard().does("UserTask_FulfilAgreement", report("uitstel"));
        assertThatThrownBy(() -> guarded.does(
                        "UserTask_ReassignAgreement", with(decision("nieuwe-datum"), "nieuweDatum", "2026-03-01")))
                .hasMessageContaining("verleden");
    }

    @Test
    void aboutAPersonOnlySomebodyAtTheTableCanBecomeOwner() {
        Case guarded = guard(
                        Map.of("deelnemers", new ArrayList<>(List.of("gemeente-uitvoering", "sociaal-raadslieden"))))
                .does("UserTask_FulfilAgreement", report("niet-op-mij-genomen"));
        assertThatThrownBy(() -> guarded.does("UserTask_ReassignAgreement", toLegalHelpDesk()))
                .hasMessageContainingAll("juridisch-loket", "niet aan tafel");
        assertThat(afspraken.get(subject, 1).owner()).isEqualTo("gemeente-uitvoering");
    }

    // ---------------------------------------------------------------- what people see

    @Test
    void theOwnerSeesTheAgreementInTheTaskAndTheEngineNeverHoldsIt() {
        Case guarded = guard();
        String task = guarded.task("UserTask_FulfilAgreement").getId();
        Map<String, Object> shown = cases.as(
                "gemeente-uitvoering-utrecht",
                () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task)));
        assertThat(String.valueOf(shown.get("afspraak"))).contains(WHAT, "donderdag 12 maart 2026");
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("afspraak")
                        .count())
                .isZero();
    }

    @Test
    void aboutASignalNoPersonMayBeNamed() {
        Case guarded = guard(Map.of("zaaknummer", "SIG-2026-TEST0001"));
        Map<String, Object> withMail = with(report("gereed"), "terugkoppeling", "Mail naar fenna@proef.example.");
        assertThatThrownBy(() -> guarded.does("UserTask_FulfilAgreement", withMail))
                .hasMessageContaining("e-mailadres");
        guarded.does("UserTask_FulfilAgreement", with(report("gereed"), "geenPersoonsnamen", true));
        assertThat(guarded.waitsFor()).containsExactly("UserTask_AcceptFulfilment");
    }

    @Test
    void eachListOfAgreementsIsTakenUpOnce() {
        assertThat(forms.takeNewest(subject)).isEmpty();
        contribute("[{\"eigenaar\":\"advocaat\",\"wat\":\"Bellen\",\"wanneer\":\"2026-03-12\"}]");
        contribute("[{\"eigenaar\":\"juridisch-loket\",\"wat\":\"Schrijven\",\"wanneer\":\"2026-03-13\"}]");
        assertThat(forms.takeNewest(subject))
                .containsExactly(new NewAfspraak("juridisch-loket", "Schrijven", LocalDate.of(2026, 3, 13)));
        assertThat(forms.takeNewest(subject)).isEmpty();
    }

    private void contribute(String list) {
        dossiers.receive(new CaseContent.SubmittedContent(
                subject.toString(),
                "UserTask_DiscussItem",
                "Punt bespreken",
                "signaleringsoverleg-discuss-item",
                List.of(new CaseContent.Field("afspraken", "Afspraken", "algemeen", list))));
    }

    private Case guard() {
        return guard(Map.of());
    }

    private Case guard(Map<String, Object> also) {
        afspraken.record(subject, UTRECHT, List.of(new NewAfspraak("gemeente-uitvoering", WHAT, DUE)));
        Map<String, Object> facts = new HashMap<>(Map.of(
                "gemeente",
                UTRECHT,
                "gemeentenaam",
                "Utrecht",
                "zaaknummer",
                "RH-2026-TEST0001",
                "volgnummer",
                0,
                "eersteAfspraak",
                1,
                "voorzitter",
                "sociaal-raadslieden"));
        facts.putAll(also);
        workflow.start("afspraken-bewaken", subject.toString(), facts);
        return cases.find(subject);
    }

    private static Map<String, Object> report(String result) {
        return Map.of("resultaat", result, "terugkoppeling", "Dit is gedaan.");
    }

    private static Map<String, Object> decision(String decision) {
        return Map.of("besluit", decision, "toelichting", "Zo besloten.");
    }

    private static Map<String, Object> toLegalHelpDesk() {
        return with(
                with(decision("andere-eigenaar"), "nieuweEigenaar", "juridisch-loket"), "nieuweDatum", "2026-03-20");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> more = new HashMap<>(answers);
        more.put(key, value);
        return more;
    }

    private String teamOf(Case guarded, String task) {
        return engine.getTaskService()
                .getIdentityLinksForTask(guarded.task(task).getId())
                .get(0)
                .getGroupId();
    }

    private Status status() {
        return afspraken.get(subject, 1).status();
    }

    private void assertEnded(Case guarded, String end, Status status, String ownerFound) {
        assertThat(guarded.isRunning()).isFalse();
        assertThat(guarded.passed(end)).isTrue();
        assertThat(status()).isEqualTo(status);
        assertThat(guarded.variable("eigenaarGevonden")).isEqualTo(ownerFound);
    }
}
