package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hearing from the request to the agreements that are kept, on the screens of everybody who has a part in it. */
@BrowserTest
class RegiezittingBrowserTest {

    /** Forms refuse days that have passed by the clock of the browser, so the story plays in the days to come. */
    private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static final String SITUATION = "Zonder werk, meerdere schulden en een kind van zes.";
    private static final String TRIED = "Drie keer gebeld en een regeling voorgesteld.";
    private static final String DISPUTE = "De huurachterstand van zeven maanden.";
    private static final String QUESTION = "Mogen ouder en kind in de woning blijven?";
    private static final String FOR_COURT = "Brief van de huisarts";
    private static final String POSITION = "Wij willen een regeling die wordt nagekomen.";
    private static final String STATE = "De schuldhulp loopt sinds een maand.";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private Cases cases;

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private PlatformClock clock;

    private Office office;
    private Desk jurist;
    private Desk registry;
    private Desk judge;
    private Desk landlord;
    private Desk director;

    @BeforeAll
    void everybodyIsAtWork() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        cases.goTo(MONDAY);
        office = new Office(identityService, port);
        jurist = office.settle("jo.jurist", "juridisch-loket-heerlen");
        registry = office.settle("gea.griffie", "griffie-limburg");
        judge = office.settle("rik.rechter", "regierechter-limburg");
        landlord = office.settle("wout.corporatie", "wederpartij-heerlen");
        director = office.settle("cas.regisseur", "casusregisseur-heerlen");
    }

    @AfterAll
    void timeRunsAgain() {
        cases.endAll();
        clock.run();
        office.close();
    }

    @Test
    void fromTheRequestToAgreementsThatAreKept() {
        theResidentWantsAHearing();
        Case one = cases.latest("regiezitting");
        theResidentSaysWhoMayKnow();
        theJuristApplies();
        theCourtSeesItsFileAndGrantsAHearing();
        theLandlordSeesItsOwnTaskOnly();
        theJudgeHasOneSheet(one);
        theyMeet(one);
        theAgreementIsKept();
        assertThat(one.passed("CallActivity_Aftercare")).isTrue();
        office.isFine();
    }

    private void theResidentWantsAHearing() {
        jurist.choosesToStart("Regiezitting")
                .fills("Naam", "Demo-inwoner")
                .fills("Telefoon", "0612345678")
                .selects("Gemeente", "Heerlen")
                .fills("Situatie", SITUATION)
                .fills("WaaromRechter", "De verhuurder wil niet meer praten.")
                .selects("Dreiging", "Er dreigt niets")
                .ticks("De inwoner wil een zitting");
        jurist.page().locator("[id*='Field_InformeelGeprobeerd']").first().check();
        jurist.fills("WatGeprobeerd", TRIED);
        Barriers.assertNone(jurist, ".fjs-form");
        jurist.speaksDutch().starts();
        cases.doWhatIsDue();
    }

    private void theResidentSaysWhoMayKnow() {
        for (int receiver = 0; receiver < 3; receiver++) {
            does(jurist, "Toestemming vragen")
                    .ticks("Ik heb uitgelegd")
                    .ticks("Ja")
                    .ticks("Mondeling")
                    .ticks("De vraag en wat er speelt")
                    .ticks("Brieven en besluiten");
            done(jurist);
        }
    }

    private void theJuristApplies() {
        does(jurist, "Feiten rechtsgang vastleggen")
                .selects("SoortZaak", "Huur")
                .selects("Procedure", "Ja, er is gedagvaard")
                .selects("Schuldhulp", "Ja, die loopt");
        done(jurist);
        does(jurist, "Rechtsgang kiezen")
                .sees("Dagvaarding loopt al: mondelinge behandeling (art. 87 Rv)")
                .selects("Rechtsgang", "Dagvaarding loopt al: mondelinge behandeling (art. 87 Rv)");
        done(jurist);
        does(jurist, "Aanvraag invullen")
                .fills("Partijen_Partij_0", "Demo-inwoner")
                .selects("Partijen_Hoedanigheid_0", "Vraagt de rechter iets")
                .fills("Partijen_Adres_0", "Demostraat 1, Heerlen")
                .fills("Geschilpunten", DISPUTE)
                .fills("VraagRechter", QUESTION)
                .selects("Vordering", "Om meer dan 1.750 euro, of het bedrag is niet te zeggen");
        adds("Stukken");
        jurist.fills("Bijlagen_Titel_0", FOR_COURT)
                .selects("Bijlagen_Soort_0", "Brief")
                .selects("Bijlagen_VoorWie_0", "Alleen de rechtbank");
        Barriers.assertNone(jurist, ".fjs-form");
        done(jurist);
    }

    private void theCourtSeesItsFileAndGrantsAHearing() {
        does(registry, "Aanvraag controleren")
                .ticks("Bevoegd, compleet en geschikt")
                .selects("Griffierecht", "Verlaagd, de inwoner heeft een toevoeging of een laag inkomen");
        isTheCourtFile(registry.dossier());
        Barriers.assertNone(registry, ".kr-dossier");
        registry.opensTab("Formulier");
        done(registry);
        does(judge, "Over regiezitting beslissen")
                .ticks("Er komt een regiezitting")
                .ticks("Wederpartij")
                .fills("VragenZitting", "Wat is er nodig om te blijven wonen?")
                .fills("Duur", "60");
        isTheCourtFile(judge.dossier());
        judge.opensTab("Formulier");
        done(judge);
        does(registry, "Moment zitting kiezen").ticks("Het eerste voorstel");
        done(registry);
    }

    private static void isTheCourtFile(Locator dossier) {
        assertThat(dossier).containsText(DISPUTE);
        assertThat(dossier).containsText(FOR_COURT);
        for (String elsewhere : List.of(SITUATION, TRIED, "0612345678")) {
            assertThat(dossier).not().containsText(elsewhere);
        }
    }

    private void theLandlordSeesItsOwnTaskOnly() {
        assertThat(landlord.reload().onlyTaskIn("Mijn team")).contains("Standpunt geven");
        does(landlord, "Standpunt geven");
        assertThat(landlord.answer("Overzicht"))
                .contains(DISPUTE, QUESTION)
                .doesNotContain(SITUATION, TRIED, FOR_COURT);
        for (String elsewhere : List.of(SITUATION, TRIED, FOR_COURT, "0612345678")) {
            assertThat(landlord.dossier()).not().containsText(elsewhere);
        }
        landlord.opensTab("Formulier").fills("Standpunt", POSITION).ticks("Ja");
        done(landlord);
        landlord.reload().hasNoTasksIn("Mijn team");
    }

    private void theJudgeHasOneSheet(Case one) {
        cases.goTo(LocalDate.parse((String) one.variable("standVanZakenOp")));
        does(director, "Stand van zaken schrijven")
                .fills("Feiten", "Zeven maanden achterstand.")
                .fills("Problemen", "Geen werk en meer schulden.")
                .fills("Voortgang", STATE)
                .fills("Voorstellen", "Vijftig euro per maand.");
        done(director);
    }

    private void theyMeet(Case one) {
        LocalDate hearing = Objects.requireNonNull(overleggen
                        .findLatestOf(UUID.fromString(one.dossierId()))
                        .orElseThrow()
                        .begin())
                .toLocalDate();
        cases.goTo(hearing.plusDays(1));
        does(judge, "Zitting leiden")
                .ticks("Juridisch Loket")
                .ticks("Wederpartij")
                .fills("Verslag", "Iedereen wil dat ouder en kind blijven wonen.")
                .ticks("Schikking");
        Locator file = judge.dossier();
        isTheCourtFile(file);
        assertThat(file).containsText(STATE);
        assertThat(file).containsText(POSITION);
        judge.opensTab("Formulier");
        done(judge);
        does(registry, "Proces-verbaal opmaken")
                .fills("RegelingTekst", "U betaalt elke maand vijftig euro.")
                .selects("Afspraken_Eigenaar_0", "Wederpartij")
                .fills("Afspraken_Wat_0", "De regeling bevestigen")
                .fillsDate("Afspraken_Wanneer_0", hearing.plusWeeks(3).format(AS_TYPED))
                .ticks("Beide partijen hebben getekend");
        done(registry);
    }

    private void theAgreementIsKept() {
        does(landlord, "Afspraak nakomen").ticks("Het is klaar").fills("Terugkoppeling", "De brief is verstuurd.");
        assertThat(landlord.dossier()).not().containsText(SITUATION);
        landlord.opensTab("Formulier");
        done(landlord);
        does(director, "Resultaat beoordelen").ticks("Ja");
        done(director);
        does(director, "Naleving volgen")
                .ticks("Ja, alle afspraken zijn nagekomen")
                .fills("NalevingToelichting", "De regeling loopt.");
        done(director);
        jurist.reload();
    }

    private void adds(String list) {
        jurist.page()
                .locator(".fjs-form-field-dynamiclist")
                .filter(new Locator.FilterOptions().setHasText(list))
                .last()
                .locator(".fjs-repeat-render-add")
                .click();
    }

    private static Desk does(Desk desk, String task) {
        Desk open = desk.reload().claims("Mijn team", task);
        Barriers.assertNone(open, ".fjs-form");
        return open;
    }

    private void done(Desk desk) {
        desk.completes();
        cases.doWhatIsDue();
    }
}
