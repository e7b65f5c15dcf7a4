package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TaskAccess;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who sees what of a regiezitting: the court its file, the other party and the helpers only what they wrote themselves. */
@PlatformTest
@Import(Hearing.class)
class HearingViewTest {

    private static final String POSITION = "Wij willen een regeling.";
    private static final String INTERNAL = "Alleen binnen de rechtbank.";
    private static final String STATE = "Zeven maanden achterstand.";
    private static final String NEWS = "De inwoner slaapt elders.";

    @Autowired
    private CaseViews views;

    @Autowired
    private TaskAccess tasks;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Cases cases;

    @Autowired
    private Consents consents;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        cases.goTo(Hearing.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    @Test
    void whoLeadsSeesEverything() {
        CaseView view = seenBy(Hearing.TEAM, prepared());
        assertThat(view.regie()).isTrue();
        assertThat(view.afgeschermd()).isZero();
        assertThat(everythingIn(view))
                .contains(
                        Hearing.NAME,
                        Hearing.SITUATION,
                        Hearing.FOR_COURT,
                        Hearing.ADDRESS,
                        POSITION,
                        STATE,
                        INTERNAL,
                        NEWS);
        assertThat(view.toestemmingen()).hasSize(4);
    }

    @Test
    void theCourtSeesItsFileAndNothingElse() {
        Case asked = prepared();
        for (String team : List.of(Hearing.REGISTRY, Hearing.JUDGE)) {
            CaseView view = seenBy(team, asked);
            assertThat(view.regie()).isFalse();
            assertThat(everythingIn(view))
                    .contains(
                            Hearing.DISPUTE,
                            Hearing.QUESTION,
                            Hearing.FOR_COURT,
                            Hearing.FOR_BOTH,
                            Hearing.ADDRESS,
                            STATE,
                            POSITION,
                            INTERNAL)
                    .doesNotContain(Hearing.SITUATION, Hearing.PHONE, NEWS, "Gebeld en een regeling voorgesteld.");
            assertThat(view.toestemmingen()).hasSize(1);
        }
    }

    @Test
    void theCourtSeesOnlyTheCategoriesThatTheResidentNamed() {
        Case asked = hearing.requested(Map.of());
        hearing.consent(asked, "griffie", Hearing.consent("probleem"));
        hearing.consent(asked, "wederpartij", Hearing.consent("probleem"));
        hearing.consent(asked, "casusregisseur", Hearing.refusal());
        asked.does("UserTask_RecordFacts", Hearing.facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()));
        assertThat(everythingIn(seenBy(Hearing.REGISTRY, asked)))
                .contains(Hearing.DISPUTE, Hearing.QUESTION)
                .doesNotContain(Hearing.FOR_COURT, Hearing.ADDRESS, "4387.65");
    }

    @Test
    void theOtherPartySeesOnlyWhatItSaidItself() {
        CaseView view = seenBy(Hearing.COUNTERPARTY, prepared());
        assertThat(view.contact()).isEmpty();
        assertThat(view.termijnen()).isEmpty();
        assertThat(everythingIn(view))
                .contains(POSITION)
                .doesNotContain(
                        Hearing.NAME,
                        Hearing.SITUATION,
                        Hearing.QUESTION,
                        Hearing.FOR_COURT,
                        Hearing.FOR_BOTH,
                        Hearing.ADDRESS,
                        STATE,
                        INTERNAL,
                        NEWS,
                        "4387.65");
        assertThat(view.bijdragen()).hasSize(1);
        assertThat(view.toestemmingen())
                .extracting(CaseView.ConsentView::organisatie)
                .containsOnly("Woningcorporatie Heerlen");
    }

    @Test
    void aHelperSeesOnlyItsOwnContributions() {
        Case asked = prepared();
        CaseView before = seenBy(Hearing.ADMINISTRATOR, asked);
        assertThat(before.bijdragen()).isEmpty();
        assertThat(before.contact()).isEmpty();
        assertThat(before.termijnen()).isEmpty();
        cases.goTo(LocalDate.of(2026, 3, 11));
        asked.does("UserTask_HoldHearing", Hearing.result("schikking", Map.of()))
                .does("UserTask_DrawUpRecord", Hearing.record("2026-04-01", "bewindvoerder"))
                .does("UserTask_FulfilAgreement", Map.of("resultaat", "gereed", "terugkoppeling", "Ingesteld."));
        assertThat(everythingIn(seenBy(Hearing.ADMINISTRATOR, asked)))
                .contains("Ingesteld.")
                .doesNotContain(Hearing.NAME, Hearing.SITUATION, Hearing.DISPUTE, POSITION, "Iedereen wil dat");
    }

    @Test
    void theCaseDirectorSeesWhatTheResidentNamed() {
        assertThat(everythingIn(seenBy(Hearing.DIRECTOR, prepared())))
                .contains(Hearing.NAME, Hearing.SITUATION, Hearing.DISPUTE, STATE)
                .doesNotContain(Hearing.FOR_COURT, Hearing.FOR_BOTH, "4387.65");
    }

    @Test
    void aTaskOpensTheCaseForWhoHasItAndForNobodyElse() {
        Case asked = hearing.planned();
        String task = asked.task("UserTask_GivePosition").getId();
        assertThat(cases.as(Hearing.COUNTERPARTY, () -> tasks.findBusinessKey(task)))
                .contains(asked.dossierId());
        for (String team : List.of(Hearing.REGISTRY, Hearing.ADMINISTRATOR, Hearing.DIRECTOR, "advocaat-limburg")) {
            assertThat(cases.as(team, () -> tasks.findBusinessKey(task))).isEmpty();
        }
    }

    @Test
    void nobodyElseFindsTheCaseByItsNumber() {
        Case asked = prepared();
        String number = seenBy(Hearing.TEAM, asked).zaaknummer();
        assertThat(cases.as(Hearing.TEAM, () -> views.findForLead(number))).isPresent();
        for (String team : List.of(Hearing.REGISTRY, Hearing.JUDGE, Hearing.COUNTERPARTY, Hearing.DIRECTOR)) {
            assertThat(cases.as(team, () -> views.findForLead(number))).isEmpty();
        }
    }

    @Test
    void theCourtKeepsWhatItReceivedBeforeConsentWasTakenBack() {
        Case asked = prepared();
        consents.of(Hearing.dossier(asked)).stream()
                .filter(one -> one.organisation().equals("rechtbank-limburg"))
                .forEach(one -> consents.withdraw(Hearing.dossier(asked), one.id()));
        cases.doWhatIsDue();
        assertThat(everythingIn(seenBy(Hearing.REGISTRY, asked)))
                .contains(Hearing.DISPUTE, Hearing.FOR_COURT, INTERNAL)
                .doesNotContain(Hearing.SITUATION, Hearing.PHONE, NEWS);
    }

    @Test
    void whoNoLongerHasConsentSeesOnlyItsOwnContributions() {
        Case asked = prepared();
        consents.of(Hearing.dossier(asked)).stream()
                .filter(one -> one.organisation().equals("huis-van-het-recht-heerlen"))
                .forEach(one -> consents.withdraw(Hearing.dossier(asked), one.id()));
        assertThat(everythingIn(seenBy(Hearing.DIRECTOR, asked)))
                .contains(STATE)
                .doesNotContain(Hearing.NAME, Hearing.SITUATION, Hearing.DISPUTE);
    }

    /** The court has looked at the request, the other party has answered, and the director has written to the judge. */
    private Case prepared() {
        Case asked = hearing.consented()
                .does("UserTask_RecordFacts", Hearing.facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does("UserTask_SubmitApplication", Hearing.application(Map.of()))
                .does("UserTask_CheckIntake", Hearing.inOrder())
                .does(
                        "UserTask_DecideDirection",
                        Map.of(
                                "uitkomst",
                                "verder",
                                "genodigden",
                                List.of("wederpartij", "bewindvoerder"),
                                "vragenZitting",
                                INTERNAL,
                                "duur",
                                60));
        hearing.consent(asked, "bewindvoerder", Hearing.consent("probleem"));
        asked.does("UserTask_ChooseHearingMoment", Hearing.firstProposal())
                .does("UserTask_GivePosition", Map.of("standpunt", POSITION, "komst", "ja"))
                .does("UserTask_ReportNews", Map.of("uitkomst", "onveilig", "nieuws", NEWS))
                .does(
                        "UserTask_SecureSafety",
                        Map.of(
                                "veiligheidMelding", List.of("anders"),
                                "veiligheidAfspraken", "De inwoner blijft daar.",
                                "uitkomst", "verder"));
        cases.goTo(LocalDate.of(2026, 3, 6));
        return asked.does(
                "UserTask_WriteStateOfAffairs",
                Map.of(
                        "feiten", STATE,
                        "problemen", "Zonder werk, en schulden.",
                        "voortgang", "Schuldhulp loopt.",
                        "voorstellen", "Een regeling van vijftig euro."));
    }

    private CaseView seenBy(String team, Case asked) {
        return cases.as(team, () -> views.findForTaskHolder(asked.dossierId())).orElseThrow();
    }

    private static String everythingIn(CaseView view) {
        return view.toString();
    }
}
