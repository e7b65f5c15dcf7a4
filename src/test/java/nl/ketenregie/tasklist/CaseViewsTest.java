package nl.ketenregie.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenregie.consent.Consents;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.CaseUrgency;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TaskAccess;
import nl.ketenregie.process.Urgency;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.UwvLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a case. */
@PlatformTest
class CaseViewsTest {

    private static final String UWV = "uwv-contactpersoon";
    private static final String LAWYER = "advocaat-utrecht";

    @Autowired
    private CaseViews views;

    @Autowired
    private TaskAccess tasks;

    @Autowired
    private CaseUrgency caseUrgency;

    @Autowired
    private Cases cases;

    @Autowired
    private Consents consents;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsMonday() {
        cases.goTo(UwvLine.MONDAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void whoLeadsTheCaseSeesAllOfIt() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        CaseView view = asTaskHolder(uwvCase, UwvLine.TEAM).orElseThrow();
        assertThat(view.regie()).isTrue();
        assertThat(view.afgeschermd()).isZero();
        assertThat(view.contact()).extracting(CaseView.Answer::antwoord).contains(UwvLine.NAME, UwvLine.PHONE);
        assertThat(answers(view)).contains(UwvLine.QUESTION, "De berekening ontbreekt.");
        assertThat(view.toestemmingen()).hasSize(1);
        assertThat(view.termijnen()).hasSize(1);
    }

    @Test
    void howUrgentACaseIsSaysNothingAboutAPersonSoWhoeverHasATaskSeesIt() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        assertThat(asTaskHolder(uwvCase, UWV).orElseThrow().urgentie()).isEqualTo("NORMAAL");
        caseUrgency.declare(uwvCase.dossierId(), Urgency.ACUUT);
        assertThat(asTaskHolder(uwvCase, UWV).orElseThrow().urgentie()).isEqualTo("ACUUT");
    }

    @Test
    void beforeConsentAnotherOrganisationSeesOnlyWhatSaysNothingAboutAPerson() {
        Case uwvCase = UwvLine.beforeConsent(cases);
        CaseView view = asTaskHolder(uwvCase, UWV).orElseThrow();
        assertThat(view.regie()).isFalse();
        assertThat(view.contact()).isEmpty();
        assertThat(categories(view)).containsOnly("algemeen");
        assertThat(view.afgeschermd()).isPositive();
    }

    @Test
    void withConsentItSeesTheCategoriesThatTheResidentNamed() {
        Case uwvCase = UwvLine.asked(cases, Map.of("categorieen", List.of("probleem")));
        CaseView view = asTaskHolder(uwvCase, UWV).orElseThrow();
        assertThat(answers(view)).contains(UwvLine.QUESTION).doesNotContain(UwvLine.NAME, "2021-08-24");
        assertThat(categories(view)).containsOnly("algemeen", "probleem");
    }

    @Test
    void afterWithdrawalItSeesOnlyItsOwnContributions() {
        Case uwvCase = UwvLine.asked(cases, Map.of()).does("UserTask_AnswerQuestion", UwvLine.answer("uitleg"));
        UUID dossier = UUID.fromString(uwvCase.dossierId());
        cases.as(
                UwvLine.TEAM,
                () -> views.withdrawConsent(
                        uwvCase.dossierId(), consents.of(dossier).get(0).id()));
        CaseView view = asTaskHolder(uwvCase, UWV).orElseThrow();
        assertThat(answers(view)).contains("Dit is ons antwoord.").doesNotContain(UwvLine.QUESTION, UwvLine.NAME);
        assertThat(uwvCase.isRunning()).isFalse();
    }

    @Test
    void healthIsSeenOnlyWithConsentForMedicalMatters() {
        Case without = UwvLine.asked(cases, Map.of("bewijs", "handtekening"));
        assertThat(consents.sightOf(UUID.fromString(without.dossierId()), "uwv", false)
                        .allows(UwvLine.TEAM, false, "gezondheid"))
                .isFalse();
        Case with = UwvLine.asked(cases, Map.of("bewijs", "handtekening", "medisch", true));
        assertThat(consents.sightOf(UUID.fromString(with.dossierId()), "uwv", false)
                        .allows(UwvLine.TEAM, false, "gezondheid"))
                .isTrue();
    }

    @Test
    void whatALawyerWritesIsForNobodyElse() {
        Case uwvCase = UwvLine.asked(cases, Map.of())
                .does("UserTask_AnswerQuestion", UwvLine.answer("niet-mogelijk"))
                .does(
                        "UserTask_AssessNecessity",
                        Map.of(
                                "zelfredzaam", "nee",
                                "voorliggendeVoorziening", "nee",
                                "financieelBelang", "vanaf-500",
                                "juridischeGrondslag", "ja",
                                "binnenDrieUur", "nee"))
                .does("UserTask_ChooseFollowUp", Map.of("reactie", "advocaat"))
                .does("UserTask_RecordConsent", UwvLine.consent(Map.of()))
                .does(
                        "UserTask_AcceptHandover",
                        Map.of("overdrachtGeaccepteerd", "nee", "redenTeruggave", "Alleen voor mijn dossier."));
        assertThat(answers(asTaskHolder(uwvCase, LAWYER).orElseThrow())).contains("Alleen voor mijn dossier.");
        CaseView lead = asTaskHolder(uwvCase, UwvLine.TEAM).orElseThrow();
        assertThat(answers(lead)).doesNotContain("Alleen voor mijn dossier.");
        assertThat(lead.afgeschermd()).isEqualTo(1);
    }

    @Test
    void aTaskOpensItsCaseForTheTeamThatHasItAndForNobodyElse() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        String task = uwvCase.task("UserTask_AnswerQuestion").getId();
        assertThat(cases.as(UWV, () -> tasks.findBusinessKey(task))).contains(uwvCase.dossierId());
        assertThat(cases.as("uwv-vakafdeling", () -> tasks.findBusinessKey(task)))
                .isEmpty();
    }

    @Test
    void aCaseNumberOpensTheCaseOnlyForWhoLeadsIt() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        String number = dossiers.get(UUID.fromString(uwvCase.dossierId())).caseNumber();
        assertThat(byNumber(number, UwvLine.TEAM)).isPresent();
        assertThat(byNumber(uwvCase.dossierId(), UwvLine.TEAM)).isPresent();
        assertThat(byNumber(number, UWV)).isEmpty();
        assertThat(byNumber(number, "juridisch-loket-heerlen")).isEmpty();
        assertThat(byNumber(number, "buitenstaanders")).isEmpty();
        assertThat(byNumber("RH-2021-BESTAAT0", UwvLine.TEAM)).isEmpty();
        assertThat(byNumber("geen nummer", UwvLine.TEAM)).isEmpty();
    }

    @Test
    void onlyWhoLeadsTheCaseTakesConsentBackForTheResident() {
        Case uwvCase = UwvLine.asked(cases, Map.of());
        UUID dossier = UUID.fromString(uwvCase.dossierId());
        UUID consent = consents.of(dossier).get(0).id();
        assertThat(cases.as(UWV, () -> views.withdrawConsent(uwvCase.dossierId(), consent)))
                .isFalse();
        Case other = UwvLine.beforeConsent(cases);
        assertThat(cases.as(UwvLine.TEAM, () -> views.withdrawConsent(other.dossierId(), consent)))
                .isFalse();
        assertThat(uwvCase.isRunning()).isTrue();
        assertThat(consents.findHolding(dossier, "uwv", "uwv-vraag")).isPresent();
    }

    private Optional<CaseView> asTaskHolder(Case uwvCase, String team) {
        return cases.as(team, () -> views.findForTaskHolder(uwvCase.dossierId()));
    }

    private Optional<CaseView> byNumber(String zaak, String team) {
        return cases.as(team, () -> views.findForLead(zaak));
    }

    private static List<String> answers(CaseView view) {
        return view.bijdragen().stream()
                .flatMap(one -> one.antwoorden().stream())
                .map(CaseView.Answer::antwoord)
                .toList();
    }

    private static List<String> categories(CaseView view) {
        return view.bijdragen().stream()
                .flatMap(one -> one.antwoorden().stream())
                .map(CaseView.Answer::categorie)
                .toList();
    }
}
