package nl.ketenregie.pilot.premediation;

import static nl.ketenregie.pilot.premediation.PreMediationDesk.DEPARTMENT;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.PRE_MEDIATOR;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.REPORTER;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.SUBSTITUTE;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.consent;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.dossier;
import static nl.ketenregie.pilot.premediation.PreMediationDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.ketenregie.afspraak.Afspraak;
import nl.ketenregie.afspraak.Afspraken;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What does not go as planned (B.2.5): one story per exception, message and refusal. */
@PlatformTest
@Import(PreMediationDesk.class)
class PreMediationExceptionsTest {

    private static final String MUNICIPALITY = "gemeente-utrecht";

    @Autowired
    private PreMediationDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Afspraken afspraken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.endAll();
        database.sql("truncate meeting cascade").update();
        cases.goTo(PreMediationDesk.MONDAY);
        TestMail.forget();
    }

    @AfterEach
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
    }

    // ---------------------------------------------------------------- consent taken back

    @Test
    void consentTakenBackStopsSharingAtOnceAndThePreMediatorTalksToTheResident() {
        Case one = desk.asked();
        assertThat(consents.sightOf(dossier(one), MUNICIPALITY, false).categories())
                .isNotEmpty();
        withdraw(one, MUNICIPALITY);
        assertThat(consents.sightOf(dossier(one), MUNICIPALITY, false).categories())
                .isEmpty();
        assertThat(desk.work(one))
                .containsExactly(PRE_MEDIATOR + " UserTask_AgreeHowToGoOn", PRE_MEDIATOR + " UserTask_KeepCase");
        assertThat(dossiers.contributions(dossier(one)))
                .anySatisfy(kept -> assertThat(kept.form()).isEqualTo("pre-mediation-record-talk"));
        one.does("UserTask_AgreeHowToGoOn", Map.of("stand", "uitleg"));
        assertEnded(one, PreMediationUitkomst.UITLEG_VOLDOENDE);
    }

    @Test
    void thePreMediatorRecordsThatConsentIsTakenBack() {
        Case one = desk.asked().does("UserTask_KeepCase", Map.of("gebeurtenis", "toestemming-ingetrokken"));
        assertThat(desk.work(one))
                .containsExactly(PRE_MEDIATOR + " UserTask_AgreeHowToGoOn", PRE_MEDIATOR + " UserTask_KeepCase");
        assertThat(consents.sightOf(dossier(one), MUNICIPALITY, false).categories())
                .isEmpty();
    }

    @Test
    void consentThatWasNeverGivenCannotBeTakenBack() {
        Case one = desk.accepted();
        assertThatThrownBy(() -> one.does("UserTask_KeepCase", Map.of("gebeurtenis", "toestemming-ingetrokken")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("geen toestemming voor de gemeente");
        assertThat(one.waitsFor()).contains("UserTask_KeepCase", "UserTask_CallResident");
    }

    @Test
    void consentTakenBackCancelsTheTalkThatWasPlanned() {
        Case one = desk.planned();
        TestMail.forget();
        withdraw(one, MUNICIPALITY);
        assertThat(talk(one).isCancelled()).isTrue();
        assertThat(TestMail.texts()).anySatisfy(text -> assertThat(text).contains("METHOD:CANCEL"));
        assertThat(one.waitsFor()).contains("UserTask_AgreeHowToGoOn");
    }

    @Test
    void consentTakenBackMakesOpenAgreementsLapse() {
        Case one = desk.confirmed("maatwerk");
        withdraw(one, MUNICIPALITY);
        assertThat(afspraken.of(dossier(one))).extracting(Afspraak::status).containsExactly(Afspraak.Status.VERVALLEN);
        assertThat(desk.work(one)).noneMatch(work -> work.startsWith("gemeente-"));
    }

    @Test
    void aResidentWhoConsentsAgainIsHelpedOn() {
        Case one = desk.asked();
        withdraw(one, MUNICIPALITY);
        one.does("UserTask_AgreeHowToGoOn", Map.of("stand", "verder")).does("UserTask_RecordConsent", consent());
        assertThat(one.waitsFor()).contains("UserTask_AskDepartment");
    }

    @Test
    void withoutConsentForTheDepartmentThePreMediatorAdvisesWithoutSharing() {
        Case one = desk.talked("verder").does("UserTask_RecordConsent", refusal());
        assertThat(desk.work(one))
                .containsExactly(PRE_MEDIATOR + " UserTask_AgreeHowToGoOn", PRE_MEDIATOR + " UserTask_KeepCase");
        one.does("UserTask_AgreeHowToGoOn", Map.of("stand", "inwoner-stopt"));
        assertEnded(one, PreMediationUitkomst.INWONER_WIL_NIET);
    }

    @Test
    void whoTakesBackConsentForThePreMediatorStopsEverything() {
        Case one = desk.asked();
        withdraw(one, "pre-mediation-utrecht");
        assertEnded(one, PreMediationUitkomst.INWONER_WIL_NIET);
    }

    @Test
    void consentForAPreMediatorWhoWasReplacedStopsNothing() {
        Case one = desk.consented(Map.of())
                .does("UserTask_DeclareIndependence", Map.of("onafhankelijk", "nee"))
                .does("UserTask_RecordConsent", consent());
        withdraw(one, "pre-mediation-utrecht");
        assertThat(desk.work(one)).containsExactly(SUBSTITUTE + " UserTask_DeclareIndependence");
        withdraw(one, "pre-mediation-pool");
        assertEnded(one, PreMediationUitkomst.INWONER_WIL_NIET);
    }

    // ---------------------------------------------------------------- who handles the case

    @Test
    void aPreMediatorWhoIsNotIndependentIsReplacedBeforeAnyTalk() {
        Case one = desk.consented(Map.of()).does("UserTask_DeclareIndependence", Map.of("onafhankelijk", "nee"));
        assertThat(desk.work(one)).containsExactly(REPORTER + " UserTask_RecordConsent");
        one.does("UserTask_RecordConsent", consent());
        assertThat(desk.work(one)).containsExactly(SUBSTITUTE + " UserTask_DeclareIndependence");
        one.does("UserTask_DeclareIndependence", Map.of("onafhankelijk", "ja"))
                .does("UserTask_ConfirmSuitability", Map.of("geschikt", "ja"));
        assertThat(desk.work(one))
                .containsExactly(SUBSTITUTE + " UserTask_CallResident", SUBSTITUTE + " UserTask_KeepCase");
    }

    @Test
    void aPreMediatorWhoBecomesPartialIsReplacedAndNoWorkIsLost() {
        Case one = desk.heard()
                .does(
                        "UserTask_KeepCase",
                        Map.of("gebeurtenis", "vervanging", "overdrachtsnotitie", "Zij wil vooral excuses."));
        assertThat(desk.work(one)).contains(PRE_MEDIATOR + " UserTask_RecordConsent");
        one.does("UserTask_RecordConsent", consent());
        assertThat(desk.work(one))
                .containsExactly(SUBSTITUTE + " UserTask_ChooseWorkForm", SUBSTITUTE + " UserTask_KeepCase");
        assertThat(desk.shownIn(one, "UserTask_KeepCase"))
                .containsEntry("notitieVoorganger", "Zij wil vooral excuses.");
        one.does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("herstel", false));
        assertThat(desk.work(one)).contains(SUBSTITUTE + " UserTask_AgreeRepair");
        cases.goTo(PreMediationDesk.LAST_DAY.minusDays(14));
        assertThat(desk.work(one)).contains(SUBSTITUTE + " UserTask_CheckTerm");
    }

    @Test
    void aColleagueInThePoolTakesOverFromASubstitute() {
        Case one = desk.heard()
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "vervanging", "overdrachtsnotitie", "Let op."))
                .does("UserTask_RecordConsent", consent())
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "vervanging", "overdrachtsnotitie", "Nu ik ook."));
        assertThat(desk.work(one))
                .containsExactly(SUBSTITUTE + " UserTask_ChooseWorkForm", SUBSTITUTE + " UserTask_KeepCase");
        assertThat(desk.shownIn(one, "UserTask_KeepCase")).containsEntry("notitieVoorganger", "Nu ik ook.");
    }

    @Test
    void theDepartmentNoticesNothingOfTheReplacement() {
        Case one = desk.asked()
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "vervanging", "overdrachtsnotitie", "Let op."))
                .does("UserTask_RecordConsent", consent());
        assertThat(desk.work(one))
                .containsExactly(DEPARTMENT + " UserTask_GiveView", SUBSTITUTE + " UserTask_KeepCase");
        one.does("UserTask_GiveView", PreMediationDesk.view(Map.of()));
        assertThat(desk.work(one)).contains(SUBSTITUTE + " UserTask_ChooseWorkForm");
    }

    @Test
    void aResidentWhoDoesNotWantTheSubstituteStops() {
        Case one = desk.heard()
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "vervanging", "overdrachtsnotitie", "Let op."))
                .does("UserTask_RecordConsent", refusal());
        assertEnded(one, PreMediationUitkomst.INWONER_WIL_NIET);
    }

    @Test
    void thePreMediatorMayDepartFromTheAdviceWithAReason() {
        Case one = desk.declared(Map.of("kern", "regeluitleg"));
        assertThat(one.variable("geschiktheid")).isEqualTo("nee-regel");
        assertThatThrownBy(() -> one.does("UserTask_ConfirmSuitability", Map.of("geschikt", "ja")))
                .hasMessageContaining("Waarom wijkt u af");
        one.does(
                "UserTask_ConfirmSuitability",
                Map.of("geschikt", "ja", "redenAfwijking", "Het gaat ook om het huisbezoek."));
        assertThat(one.waitsFor()).contains("UserTask_CallResident");
    }

    @Test
    void whenTheAdviceIsUnsureTheCallDecides() {
        Case one = desk.accepted(Map.of("kern", "anders"))
                .does("UserTask_CallResident", Map.of("gesprek", "gesproken"))
                .does("UserTask_RecordTalk", PreMediationDesk.talk("ongeschikt"));
        assertThat(one.variable("geschiktheid")).isEqualTo("onzeker");
        assertThat(one.waitsFor()).containsExactly("UserTask_SendRouteLetter");
    }

    // ---------------------------------------------------------------- calling

    @Test
    void withALawyerTheCallGoesThroughTheLawyer() {
        Case one = desk.accepted(Map.of("vertegenwoordiger", "advocaat", "naamVertegenwoordiger", "Mr. De Proef"));
        assertThatThrownBy(() -> one.does("UserTask_CallResident", Map.of("gesprek", "gesproken")))
                .hasMessageContaining("via de advocaat");
        one.does("UserTask_CallResident", Map.of("gesprek", "gesproken", "viaAdvocaat", true));
        assertThat(one.waitsFor()).contains("UserTask_RecordTalk");
    }

    @Test
    void withALawyerTheThreeWayTalkNeedsTheLawyer() {
        Case one = desk.accepted(Map.of("vertegenwoordiger", "advocaat", "naamVertegenwoordiger", "Mr. De Proef"))
                .does("UserTask_CallResident", Map.of("gesprek", "gesproken", "viaAdvocaat", true))
                .does("UserTask_RecordTalk", PreMediationDesk.talk("verder"))
                .does("UserTask_RecordConsent", consent())
                .does("UserTask_AskDepartment", PreMediationDesk.message())
                .does("UserTask_GiveView", PreMediationDesk.view(Map.of()))
                .does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("driegesprek", false));
        assertThatThrownBy(() -> one.does("UserTask_AgreeToTalk", PreMediationDesk.joins()))
                .hasMessageContaining("advocaat");
        one.does(
                "UserTask_AgreeToTalk",
                PreMediationDesk.with(PreMediationDesk.joins(), Map.of("advocaatAkkoord", true)));
        assertThat(one.waitsFor()).contains("UserTask_PlanTalk");
    }

    @Test
    void aRepresentativeIsCalledFirst() {
        Case one = desk.accepted(Map.of("vertegenwoordiger", "gemachtigde", "naamVertegenwoordiger", "Buur De Proef"));
        assertThatThrownBy(() -> one.does("UserTask_CallResident", Map.of("gesprek", "gesproken")))
                .hasMessageContaining("eerst met de gemachtigde");
        one.does("UserTask_CallResident", Map.of("gesprek", "gesproken", "eerstGemachtigde", true));
        assertThat(one.waitsFor()).contains("UserTask_RecordTalk");
    }

    @Test
    void anInterpreterComesBeforeTheCall() {
        Case one = desk.accepted(Map.of("tolkNodig", true));
        assertThat(one.waitsFor()).contains("UserTask_ArrangeInterpreter").doesNotContain("UserTask_CallResident");
        one.does("UserTask_ArrangeInterpreter", interpreter());
        assertThat(one.waitsFor()).contains("UserTask_CallResident");
    }

    @Test
    void anInterpreterWhoTurnsOutToBeNeededIsArrangedFirst() {
        Case one = desk.accepted().does("UserTask_CallResident", Map.of("gesprek", "tolk-nodig"));
        one.does("UserTask_ArrangeInterpreter", interpreter())
                .does("UserTask_CallResident", Map.of("gesprek", "gesproken"));
        assertThat(one.waitsFor()).contains("UserTask_RecordTalk");
    }

    @Test
    void aThreeWayTalkIsNotPlannedBeforeTheInterpreterIsThere() {
        Case one = desk.choosing("driegesprek", false)
                .does(
                        "UserTask_AgreeToTalk",
                        PreMediationDesk.with(PreMediationDesk.joins(), Map.of("tolkNodig", true)));
        assertThat(one.waitsFor()).contains("UserTask_ArrangeInterpreter").doesNotContain("UserTask_PlanTalk");
        assertThat(overleggen.findLatestOf(dossier(one))).isEmpty();
        one.does("UserTask_ArrangeInterpreter", interpreter());
        assertThat(one.waitsFor()).contains("UserTask_PlanTalk");
    }

    @Test
    void anUnsafeCallIsFollowedByTheProtocol() {
        Case one = desk.accepted().does("UserTask_CallResident", Map.of("gesprek", "onveilig"));
        assertThat(one.waitsFor()).contains("UserTask_FollowSafetyProtocol").doesNotContain("UserTask_CallResident");
        one.does("UserTask_FollowSafetyProtocol", protocol("ja"));
        assertThat(one.waitsFor()).contains("UserTask_CallResident");
    }

    @Test
    void anUnsafeCallThatCannotGoOnEndsWithALetter() {
        Case one = desk.accepted()
                .does("UserTask_CallResident", Map.of("gesprek", "onveilig"))
                .does("UserTask_FollowSafetyProtocol", protocol("nee"));
        assertThat(one.passed("EndEvent_Unsafe")).isTrue();
        assertThat(one.waitsFor()).containsExactly("UserTask_SendRouteLetter");
    }

    @Test
    void aggressionLaterOnStopsTheTalksWhenItCannotBeMadeSafe() {
        Case one = desk.planned().does("UserTask_KeepCase", Map.of("gebeurtenis", "onveilig"));
        assertThat(one.waitsFor()).contains("UserTask_FollowSafetyProtocol");
        one.does("UserTask_FollowSafetyProtocol", protocol("nee"));
        assertThat(one.waitsFor()).containsExactly("UserTask_SendRouteLetter");
    }

    @Test
    void aggressionThatPassedLetsTheTalksGoOn() {
        Case one = desk.heard()
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "onveilig"))
                .does("UserTask_FollowSafetyProtocol", protocol("ja"));
        assertThat(one.waitsFor()).containsExactlyInAnyOrder("UserTask_ChooseWorkForm", "UserTask_KeepCase");
    }

    // ---------------------------------------------------------------- the municipality

    @Test
    void theDepartmentReadsOnlyWhatTheResidentLetsItKnow() {
        Case one = desk.asked();
        assertThat(desk.shownIn(one, "UserTask_GiveView"))
                .containsEntry("boodschap", PreMediationDesk.MESSAGE)
                .doesNotContainValue(PreMediationDesk.STORY);
        one.does("UserTask_GiveView", PreMediationDesk.view(Map.of()));
        assertThat(desk.shownIn(one, "UserTask_ChooseWorkForm")).containsEntry("kantGemeente", PreMediationDesk.VIEW);
    }

    @Test
    void theClusterManagerLetsTheDepartmentTakePartAfterAll() {
        Case one = desk.asked()
                .does("UserTask_GiveView", Map.of("meewerken", "nee", "redenWeigering", "Geen tijd."))
                .does("UserTask_DecideParticipation", Map.of("deelname", "ja"));
        assertThat(desk.work(one)).contains(DEPARTMENT + " UserTask_GiveView");
    }

    @Test
    void aThirdPartyJoins() {
        Case one = desk.asked()
                .does("UserTask_GiveView", PreMediationDesk.view(Map.of("derdeBelang", true)))
                .does("UserTask_InvolveThirdParty", Map.of("derdeDoetMee", "ja"));
        assertThat(one.waitsFor()).contains("UserTask_ChooseWorkForm");
    }

    @Test
    void aThirdPartyWhoDoesNotJoinStopsPreMediation() {
        Case one = desk.asked()
                .does("UserTask_GiveView", PreMediationDesk.view(Map.of("derdeBelang", true)))
                .does("UserTask_InvolveThirdParty", Map.of("derdeDoetMee", "nee"));
        assertThat(one.waitsFor()).containsExactly("UserTask_SendRouteLetter");
    }

    @Test
    void aResidentWithoutIncomeIsHelpedBesideTheTalks() {
        Case one = desk.asked().does("UserTask_KeepCase", Map.of("gebeurtenis", "geen-inkomen"));
        assertThat(desk.work(one))
                .contains(PRE_MEDIATOR + " UserTask_RecordConsent", DEPARTMENT + " UserTask_GiveView");
        one.does("UserTask_RecordConsent", consent());
        assertThat(desk.work(one)).contains(DEPARTMENT + " UserTask_ArrangeAdvance");
        one.does("UserTask_KeepCase", Map.of("gebeurtenis", "geen-belang"));
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo("GEEN_BELANG_MEER");
        assertThat(desk.work(one)).containsExactly(DEPARTMENT + " UserTask_ArrangeAdvance");
        one.does("UserTask_ArrangeAdvance", Map.of("noodhulp", "voorschot", "inwonerIngelicht", true));
        assertThat(one.isRunning()).isFalse();
    }

    @Test
    void aResidentMayAskForTheAdvanceAlone() {
        Case one = desk.asked()
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "geen-inkomen"))
                .does("UserTask_RecordConsent", refusal());
        assertThat(desk.work(one)).contains(PRE_MEDIATOR + " UserTask_PointToAdvance");
        one.does("UserTask_PointToAdvance", Map.of("noodhulpUitgelegd", true));
        assertThat(one.passed("EndEvent_ResidentAsksSelf")).isTrue();
    }

    @Test
    void consentForTheAdvanceCanBeTakenBackToo() {
        Case one = desk.accepted()
                .does("UserTask_KeepCase", Map.of("gebeurtenis", "geen-inkomen"))
                .does("UserTask_RecordConsent", consent());
        withdraw(one, MUNICIPALITY);
        assertThat(one.passed("EndEvent_AdvanceStopped")).isTrue();
        assertThat(one.waitsFor()).containsExactlyInAnyOrder("UserTask_CallResident", "UserTask_KeepCase");
    }

    @Test
    void theMunicipalityNeedsNoConsentForWhatItReportsItself() {
        Case one = cases.start(
                PreMediationProcess.KEY,
                DEPARTMENT,
                PreMediationDesk.registration(Map.of("geenInkomen", true, "herkomstMelding", "klantmanager")));
        assertThat(desk.work(one))
                .containsExactlyInAnyOrder(
                        DEPARTMENT + " UserTask_ArrangeAdvance", DEPARTMENT + " UserTask_RecordConsent");
    }

    // ---------------------------------------------------------------- the three-way talk

    @Test
    void aResidentWhoDoesNotWantToMeetIsHelpedOtherwise() {
        Case one = desk.choosing("driegesprek", false).does("UserTask_AgreeToTalk", Map.of("deelnameGesprek", "nee"));
        assertThat(one.waitsFor()).contains("UserTask_AgreeHowToGoOn");
        assertThat(overleggen.findLatestOf(dossier(one))).isEmpty();
        assertThat(consents.findHolding(dossier(one), MUNICIPALITY, PreMediationProcess.PURPOSE))
                .as("the first consent is another one")
                .isPresent();
    }

    @Test
    void onlyPartnersAreInvitedAndTheInvitationSaysNothing() {
        Case one = desk.planned();
        assertThat(talk(one).participants())
                .extracting(Overleg.Participant::role)
                .containsExactlyInAnyOrder("pre-mediator", "gemeente-uitvoering");
        assertThat(TestMail.texts()).anySatisfy(text -> assertThat(text).contains("METHOD:REQUEST"));
        assertThat(TestMail.texts()).allSatisfy(text -> assertThat(text)
                .doesNotContain("Fenna", "huisbezoek", PreMediationDesk.PLACE, "re-mediation:"));
        assertThat(one.variable("gesprekUiterlijk")).isEqualTo("16 maart 2026");
    }

    @Test
    void aTalkThatMovesIsAnnouncedAgain() {
        Case one = desk.planned();
        TestMail.forget();
        overleggen.move(talk(one).id(), LocalDateTime.of(2026, 3, 12, 10, 0));
        cases.doWhatIsDue();
        assertThat(TestMail.texts()).anySatisfy(text -> assertThat(text).contains("METHOD:REQUEST"));
        cases.goTo(LocalDate.of(2026, 3, 11));
        assertThat(one.waitsFor()).doesNotContain("UserTask_RecordPresence");
        cases.goTo(LocalDate.of(2026, 3, 13));
        assertThat(one.waitsFor()).contains("UserTask_RecordPresence");
    }

    @Test
    void aTalkThatIsCalledOffIsPlannedAgain() {
        Case one = calledOff().does("UserTask_ReplanTalk", Map.of("opnieuwPlannen", "ja"));
        assertThat(one.waitsFor()).contains("UserTask_PlanTalk");
    }

    @Test
    void aTalkThatIsCalledOffForGoodLeavesOtherWays() {
        Case one = calledOff().does("UserTask_ReplanTalk", Map.of("opnieuwPlannen", "nee"));
        assertThat(one.passed("EndEvent_TalkNotHeld")).isTrue();
        assertThat(one.waitsFor()).contains("UserTask_AgreeHowToGoOn");
    }

    @Test
    void aTalkToWhichTheResidentDidNotComeIsPlannedAgain() {
        Case one = desk.planned();
        cases.goTo(LocalDate.of(2026, 3, 10));
        one.does(
                "UserTask_RecordPresence",
                Map.of("aanwezigen", List.of("pre-mediator", "gemeente-uitvoering"), "verschenen", "opnieuw"));
        assertThat(one.waitsFor()).contains("UserTask_PlanTalk");
    }

    @Test
    void bothSidesReadTheAgreementsBeforeTheyConfirm() {
        Case one = desk.toConfirm("maatwerk");
        assertThat(String.valueOf(
                        desk.shownIn(one, "UserTask_ConfirmByMunicipality").get("afsprakenTekst")))
                .contains(PreMediationDesk.AGREEMENT, "24 maart 2026");
        assertThat(desk.shownIn(one, "UserTask_ConfirmByResident"))
                .isEqualTo(desk.shownIn(one, "UserTask_ConfirmByMunicipality"));
    }

    @Test
    void agreementsThatOneSideRefusesLapseAndAreWrittenAgain() {
        Case one = desk.toConfirm("maatwerk")
                .does("UserTask_ConfirmByResident", Map.of("akkoordInwoner", "nee"))
                .does("UserTask_ConfirmByMunicipality", Map.of("akkoordGemeente", "ja"));
        assertThat(afspraken.of(dossier(one))).extracting(Afspraak::status).containsExactly(Afspraak.Status.VERVALLEN);
        one.does("UserTask_DiscussDoubts", Map.of("aanpassen", "ja"))
                .does("UserTask_WriteAgreements", PreMediationDesk.written("bejegening", "2026-03-25"))
                .does("UserTask_ConfirmByResident", Map.of("akkoordInwoner", "ja"))
                .does("UserTask_ConfirmByMunicipality", Map.of("akkoordGemeente", "ja"));
        assertThat(one.waitsFor()).contains("UserTask_FulfilAgreement");
    }

    // ---------------------------------------------------------------- agreements, and what follows on them

    @Test
    void aNewDecisionIsTakenAndCheckedBeforeAnythingIsCalledKept() {
        Case one = desk.choosing("herstel", true)
                .does(
                        "UserTask_AgreeRepair",
                        PreMediationDesk.with(
                                PreMediationDesk.repair("besluit", "2026-03-16"),
                                Map.of("besluitNodig", true, "besluitOp", "2026-03-16")));
        desk.keep(one);
        assertThat(desk.work(one)).contains(DEPARTMENT + " UserTask_TakeDecision");
        one.does("UserTask_TakeDecision", Map.of("besluitGenomenOp", "2026-03-02"));
        assertThat(one.waitsFor()).contains("UserTask_CheckDecision").doesNotContain("UserTask_ConfirmPerformance");
    }

    @Test
    void whatIsNotKeptGoesBackToTheDepartmentOnceAndThenTheFormalWay() {
        Case one = desk.choosing("herstel", false)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "nee");
        assertThat(one.waitsFor()).contains("UserTask_AskDepartment");
        one.does("UserTask_AskDepartment", PreMediationDesk.message())
                .does("UserTask_GiveView", PreMediationDesk.view(Map.of()))
                .does("UserTask_ChooseWorkForm", PreMediationDesk.workForm("herstel", false))
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.keep(one);
        assertThatThrownBy(() -> desk.perform(one, "nee")).hasMessageContaining("formele weg");
        one.does("UserTask_ConfirmPerformance", Map.of("nagekomen", "nee", "formeleWeg", "klacht"));
        assertThat(one.waitsFor()).contains("UserTask_RecordConsent");
        assertEnded(desk.handedOver(one), PreMediationUitkomst.NAAR_KLACHT);
    }

    @Test
    void whatTurnsOutNotToBeKeptInAftercareGoesBackToTheDepartment() {
        Case one = desk.choosing("herstel", false)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        desk.aftercare(one, LocalDate.of(2026, 3, 31), "nee");
        assertThat(one.waitsFor()).contains("UserTask_AskDepartment");
    }

    @Test
    void anObjectionIsNotSpokenOfBeforeEverythingIsKept() {
        Case one = desk.choosing("herstel", true)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "deels");
        assertThat(one.passed("UserTask_RecordWithdrawal")).isFalse();
    }

    @Test
    void anObjectionIsWithdrawnInWritingOnly() {
        Case one = desk.choosing("herstel", true)
                .does("UserTask_AgreeRepair", PreMediationDesk.repair("maatwerk", "2026-03-16"));
        desk.perform(desk.keep(one), "ja");
        assertThatThrownBy(() -> one.does("UserTask_RecordWithdrawal", Map.of("intrekking", "ja")))
                .hasMessageContaining("brief of mail van de inwoner zelf");
        assertThat(one.waitsFor()).contains("UserTask_RecordWithdrawal");
    }

    @Test
    void onlyTheMunicipalityCanOwnAnAgreement() {
        Case one = desk.choosing("herstel", false);
        assertThatThrownBy(() -> one.does(
                        "UserTask_AgreeRepair",
                        Map.of(
                                "resultaat",
                                "maatwerk",
                                "afspraken",
                                PreMediationDesk.agreements("pre-mediator", "2026-03-16"),
                                "inwonerAkkoord",
                                true)))
                .hasMessageContainingAll("rij 1", "Wie doet het?");
        assertThat(afspraken.of(dossier(one))).isEmpty();
    }

    // ---------------------------------------------------------------- passing on

    @Test
    void aHandOverThatComesBackLeavesTheChoiceToTheResident() {
        Case one = desk.choosing("klacht", false)
                .does("UserTask_RecordConsent", consent())
                .does(
                        "UserTask_AcceptHandover",
                        Map.of("overdrachtGeaccepteerd", "nee", "redenTeruggave", "Hoort hier niet."))
                .does("UserTask_ProcessReturn", Map.of("toelichting", "Wij kijken verder."));
        assertThat(one.waitsFor()).contains("UserTask_AgreeHowToGoOn");
        one.does("UserTask_AgreeHowToGoOn", Map.of("stand", "geen-overeenstemming"));
        assertEnded(desk.inform(one), PreMediationUitkomst.GEEN_OVEREENSTEMMING);
    }

    @Test
    void whoDoesNotConsentToAHandOverMayGoAlone() {
        Case one = desk.talked("klacht").does("UserTask_RecordConsent", refusal());
        assertThat(one.waitsFor()).contains("UserTask_AgreeHowToGoOn");
        one.does("UserTask_AgreeHowToGoOn", Map.of("stand", "klacht", "inwonerGaatZelf", true));
        assertEnded(one, PreMediationUitkomst.NAAR_KLACHT);
    }

    @Test
    void aMediatorKeepsDatesAndAnOutcomeOnly() {
        Case one = desk.handedOver(desk.choosing("mediation", false));
        assertThatThrownBy(() -> one.does(
                        "UserTask_StartMediation",
                        Map.of("begonnenOp", "2026-03-02", "verslag", "Partijen zeiden dat...")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("geen veld met de naam 'verslag'");
        one.does("UserTask_StartMediation", Map.of("begonnenOp", "2026-03-02"));
        assertThatThrownBy(() -> one.does(
                        "UserTask_EndMediation",
                        Map.of("geeindigdOp", "2026-03-02", "uitkomstMediation", "Zij spraken af dat...")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Wat is de uitkomst?");
        assertThat(desk.work(one)).contains("mediator UserTask_EndMediation");
        assertThat(dossiers.contributions(dossier(one)).toString()).doesNotContain("Partijen zeiden");
    }

    @Test
    void aMediatorWhoDeclinesLeavesOtherWays() {
        Case one = desk.choosing("mediation", false)
                .does("UserTask_RecordConsent", consent())
                .does(
                        "UserTask_AcceptHandover",
                        Map.of("overdrachtGeaccepteerd", "nee", "redenTeruggave", "Geen plek."))
                .does("UserTask_ProcessReturn", Map.of("toelichting", "Wij kijken verder."));
        assertThat(one.passed("EndEvent_NoMediation")).isTrue();
        assertThat(one.waitsFor()).contains("UserTask_AgreeHowToGoOn");
    }

    // ---------------------------------------------------------------- registration

    @Test
    void aSignalThatIsNotThereIsRefused() {
        assertThatThrownBy(
                        () -> desk.register(Map.of("herkomstMelding", "signaal", "signaalnummer", "SIG-2026-ABCDEFGH")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Er is geen signaal met dit nummer");
    }

    @Test
    void aCaseThatASignalLedToNamesThatSignal() {
        Case signal = cases.start("signaleringsoverleg", REPORTER, nl.ketenregie.support.SignalTable.signal(Map.of()));
        String number = String.valueOf(signal.variable("zaaknummer"));
        Case one = desk.register(Map.of("herkomstMelding", "signaal", "signaalnummer", number));
        assertThat(one.waitsFor()).containsExactly("UserTask_RecordConsent");
    }

    @Test
    void anUnknownBodyIsRefused() {
        assertThatThrownBy(() -> desk.register(Map.of("instantie", "waterschap")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Van wie is het besluit?");
    }

    @Test
    void aPreMediatorWhoRegistersKnowsTheResidentAlready() {
        Case one = cases.start(
                PreMediationProcess.KEY,
                PRE_MEDIATOR,
                PreMediationDesk.registration(Map.of("herkomstMelding", "inwoner")));
        assertThat(desk.work(one)).containsExactly(PRE_MEDIATOR + " UserTask_DeclareIndependence");
    }

    // ---------------------------------------------------------------- how the stories go on and end

    private static Map<String, Object> interpreter() {
        return Map.of("tolkTaal", "Tigrinya", "tolkBevestigd", true);
    }

    private static Map<String, Object> protocol(String goesOn) {
        return Map.of(
                "veiligheidsstappen",
                List.of("gestopt", "leidinggevende"),
                "toelichtingVeiligheid",
                "Er werd geschreeuwd.",
                "gesprekVerder",
                goesOn);
    }

    private Case calledOff() {
        Case one = desk.planned();
        TestMail.forget();
        overleggen.cancel(talk(one).id());
        cases.doWhatIsDue();
        assertThat(TestMail.texts()).anySatisfy(text -> assertThat(text).contains("METHOD:CANCEL"));
        return one;
    }

    private Overleg talk(Case one) {
        return overleggen.findLatestOf(dossier(one)).orElseThrow();
    }

    private void withdraw(Case one, String organisation) {
        consents.of(dossier(one)).stream()
                .filter(consent -> consent.organisation().equals(organisation))
                .forEach(consent -> consents.withdraw(dossier(one), consent.id()));
        cases.doWhatIsDue();
    }

    private void assertEnded(Case one, PreMediationUitkomst outcome) {
        assertThat(one.isRunning()).as("open: " + desk.work(one)).isFalse();
        assertThat(dossiers.get(dossier(one)).outcome()).isEqualTo(outcome.name());
    }
}
