package nl.ketenregie.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.TaskSubmitted;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalProcess;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A signal is submitted like any other form, except that nobody may be in it. */
@PlatformTest
@WithoutDeploymentGate
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class SignalFormsTest {

    private static final String TEAM = "juridisch-loket-utrecht";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PATTERN =
            "De brief legt de terugvordering niet uit (artikel 3:46 Awb), al 14 keer in 2026.";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private Signals signals;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private RefusedTexts refusedTexts;

    @Autowired
    private EngineTables engineTables;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void itIsToday() {
        SignalProcess.deploySmall(engine);
        cases.goTo(TODAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void aSubmittedSignalIsKeptWithItsReporterAndItsNumberIsTheCaseNumber() {
        Case process = submit(Map.of("aantalBekend", 14));
        Signal signal = signals.get(id(process));
        assertThat(signal.number()).matches("SIG-2026-[0-9A-HJKMNP-TV-Z]{8}").isEqualTo(process.variable("zaaknummer"));
        assertThat(signal.organisation()).isEqualTo(TEAM);
        assertThat(signal.reporterRole()).isEqualTo("juridisch-loket").isEqualTo(process.variable("melder"));
        assertThat(signal.knownCount()).isEqualTo(14);
        assertThat(signal.source()).isEqualTo(Signal.FORM);
        assertThat(signal.status()).isEqualTo(Signal.Status.NIEUW);
        assertThat(process.variable("gemeentenaam")).isEqualTo("Utrecht");
        assertThat(signals.findByNumber(signal.number())).contains(signal);
        assertThat(dossiers.contributions(signal.id())).singleElement().satisfies(told -> assertThat(told.fields())
                .extracting(field -> field.key())
                .contains("beschrijving")
                .doesNotContain("geenPersoonsnamen"));
        assertThat(dossiers.find(signal.id())).isEmpty();
        assertThat(engineTables.rowsHolding(PATTERN)).isEmpty();
    }

    @Test
    void aSignalThatIsSeenOnceNeedsNoCount() {
        assertThat(signals.get(id(submit(Map.of()))).knownCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aantalBekend | 0    | Het veld 'Aantal keer gezien' moet een heel getal zijn van 1 tot en met 9999.",
                "aantalBekend | 10000 | Het veld 'Aantal keer gezien' moet een heel getal zijn",
                "aantalBekend | 1.5  | Het veld 'Aantal keer gezien' moet een heel getal zijn",
                "gemeente     | 9999 | De gemeente doet niet mee",
            })
    void aWrongAnswerIsRefused(String field, String answer, String reason) {
        Object value = field.equals("aantalBekend") ? (Object) Double.valueOf(answer) : answer;
        refused(() -> submit(Map.of(field, value)), reason);
    }

    @Test
    void onlyPartnersSubmitSignals() {
        String definition = cases.definition(SignalProcess.SMALL);
        refused(
                () -> engine.getFormService().submitStartForm(definition, answers(Map.of())),
                "Alleen een medewerker van een partnerorganisatie kan een signaal insturen.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zij heeft BSN 111222333 en wacht nog | BSN | BSN 111222333 | een burgerservicenummer",
                "Mail f.y@voorbeeld.example terug | EMAIL | f.y@voorbeeld.example | een e-mailadres",
                "Bel 06-41235678 voor uitleg | TELEFOON | 06-41235678 | een telefoonnummer",
                "Zij is geboren op 3 april 1981 | GEBOORTEDATUM | geboren op 3 april 1981 | een geboortedatum",
                "Zij woont in de Bloemstraat 128 | ADRES | Bloemstraat 128 | een adres",
                "Zie RH-2026-ABCDEFGH | ZAAKNUMMER | RH-2026-ABCDEFGH | een zaaknummer",
            })
    void aPersonInASignalIsRefusedAsAWholeAndLeavesNoTrace(
            String text, String kind, String fragment, String described, CapturedOutput output) {
        int before = rows("signal") + rows("contribution") + rows("act_hi_procinst");
        int refusals = refusals(kind);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submit(Map.of("beschrijving", text, "geenPersoonsnamen", true)))
                .satisfies(refusal -> {
                    assertThat(refusal.reason())
                            .contains("Het veld 'Beschrijving' bevat " + described + ": '" + fragment + "'.");
                    assertThat(refusal.getMessage()).contains(described).doesNotContain(fragment);
                });
        assertThat(rows("signal") + rows("contribution") + rows("act_hi_procinst"))
                .isEqualTo(before);
        assertThat(engineTables.rowsHolding(fragment)).isEmpty();
        assertThat(database.sql("select count(*) from refused_text r where r::text like ?")
                        .param("%" + fragment + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(output.getAll()).doesNotContain(fragment);
        assertThat(refusals(kind)).isEqualTo(refusals + 1);
    }

    @Test
    void whatLooksLikeANameIsAskedAbout() {
        Map<String, Object> named = Map.of("beschrijving", "De brief aan mevrouw Janneman was onleesbaar.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submit(named))
                .satisfies(refusal -> assertThat(refusal.reason())
                        .isEqualTo(
                                "Het veld 'Beschrijving' bevat misschien de naam van een persoon: 'mevrouw Janneman'."
                                        + " Haal de naam weg, of vink aan dat het geen naam van een persoon is."));
        Map<String, Object> confirmed = new HashMap<>(named);
        confirmed.put("geenPersoonsnamen", true);
        assertThat(submit(confirmed).isRunning()).isTrue();
    }

    @Test
    void aFormThatDoesNotAskAboutNamesLetsThemPass() {
        Case process = submit(Map.of()).does("UserTask_EditSignal", Map.of("titel", "Brief van mevrouw Janneman"));
        assertThat(process.isRunning()).isFalse();
    }

    @Test
    void alsoTheRowsOfAListAreScanned() {
        Case process = submit(Map.of());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> process.does(
                        "UserTask_EditSignal",
                        Map.of("afspraken", List.of(Map.of("wat", "Brief herzien"), Map.of("wat", "bel 06-41235678")))))
                .satisfies(refusal -> assertThat(refusal.reason())
                        .contains("Het veld 'Afspraken, rij 2: Wat' bevat een telefoonnummer: '06-41235678'."));
        assertThat(process.waitsFor()).containsExactly("UserTask_EditSignal");
    }

    @Test
    void aDayThatHasPassedIsRefusedAlsoInARow() {
        Case process = submit(Map.of());
        refused(
                () -> process.does("UserTask_EditSignal", Map.of("bespreken", "2026-11-22")),
                "Het veld 'Bespreken op' ligt in het verleden; kies vandaag of een latere dag.");
        refused(
                () -> process.does(
                        "UserTask_EditSignal", Map.of("afspraken", List.of(Map.of("wanneer", "2026-11-22")))),
                "Het veld 'Afspraken, rij 1: Wanneer' ligt in het verleden; kies vandaag of een latere dag.");
        process.does("UserTask_EditSignal", Map.of("bespreken", "2026-11-23"));
        assertThat(process.isRunning()).isFalse();
    }

    @Test
    void whatIsOnlyShownCannotBeFilledInAndKeepsItsValue() {
        Case process = submit(Map.of());
        refused(
                () -> process.does("UserTask_EditSignal", Map.of("thema", "OV-UWV-WW")),
                "Het veld 'Thema' is alleen om te lezen; vul het niet in.");
        process.does("UserTask_EditSignal", Map.of("titel", "Onbegrijpelijke brief"));
        assertThat(process.variable("thema")).isEqualTo("OV-UWV-WW");
    }

    @Test
    void theFormOfTheSecretariatOpensWithWhatIsKnownAndStoresNothingOfIt() {
        Case process = submit(Map.of("aantalBekend", 4));
        Signal other = signals.get(id(submit(Map.of("aantalBekend", 3))));
        signals.link(other.id(), signals.get(id(process)).number());
        String task = process.task("UserTask_EditSignal").getId();
        int before = rows("act_hi_varinst");
        VariableMap shown = cases.as("secretariaat-signaleringsoverleg", () -> engine.getFormService()
                .getTaskFormVariables(task));
        assertThat(shown)
                .containsEntry("vergelijkbareZaken", 7)
                .containsEntry("titel", "")
                .containsEntry("bestuursorgaan", "uwv");
        assertThat(rows("act_hi_varinst")).isEqualTo(before);
    }

    @Test
    void anAcceptedFormIsAnnouncedAndARefusedOneIsNot() {
        Case process = submit(Map.of());
        String task = process.task("UserTask_EditSignal").getId();
        refused(() -> process.does("UserTask_EditSignal", Map.of("onbekend", "x")), "geen veld met de naam 'onbekend'");
        assertThat(events.stream(TaskSubmitted.class)).isEmpty();
        process.does("UserTask_EditSignal", Map.of());
        assertThat(events.stream(TaskSubmitted.class)).containsExactly(new TaskSubmitted(task));
    }

    @Test
    void theEndOfTheProcessClosesTheSignalWithItsOutcome() {
        Case process = submit(Map.of()).does("UserTask_EditSignal", Map.of());
        Signal signal = signals.get(id(process));
        assertThat(signal.status()).isEqualTo(Signal.Status.GESLOTEN);
        assertThat(signal.outcome()).isEqualTo("BEST_PRACTICE");
        assertThat(signal.closedAt()).isEqualTo(clock.instant());
    }

    private Case submit(Map<String, Object> differently) {
        return cases.start(SignalProcess.SMALL, TEAM, answers(differently));
    }

    private static Map<String, Object> answers(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("gemeente", "0344", "thema", "OV-UWV-WW", "bestuursorgaan", "uwv", "beschrijving", PATTERN));
        answers.putAll(differently);
        return answers;
    }

    private static UUID id(Case process) {
        return UUID.fromString(process.dossierId());
    }

    private int refusals(String kind) {
        return refusedTexts.perWeek().stream()
                .filter(week -> week.week().equals("2026-W48") && week.soort().equals(kind))
                .mapToInt(RefusedTexts.Weekly::aantal)
                .sum();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static void refused(Runnable act, String reason) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run).withMessageContaining(reason);
    }
}
