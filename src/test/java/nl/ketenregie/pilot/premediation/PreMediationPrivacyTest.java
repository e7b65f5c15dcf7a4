package nl.ketenregie.pilot.premediation;

import static nl.ketenregie.pilot.premediation.PreMediationDesk.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.EngineTables;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may never be (privacy file E.2, E.3, E.6): in the engine, in a mail, in one form, or with somebody else. */
@PlatformTest
@Import(PreMediationDesk.class)
class PreMediationPrivacyTest {

    private static final Set<String> FREE = Set.of("textfield", "textarea", "dynamiclist");

    @Autowired
    private PreMediationDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Partners partners;

    @Autowired
    private EngineTables engineTables;

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

    @Test
    void nothingThatPeopleTypeReachesTheEngineOrAMail() {
        Case one = desk.toConfirm("maatwerk")
                .does(
                        "UserTask_KeepCase",
                        Map.of("gebeurtenis", "vervanging", "overdrachtsnotitie", "Zij wil een excuusbrief."))
                .does("UserTask_RecordConsent", PreMediationDesk.consent());
        List<String> typed = List.of(
                "Fenna",
                "+31600000037",
                PreMediationDesk.SITUATION,
                PreMediationDesk.STORY,
                PreMediationDesk.MESSAGE,
                PreMediationDesk.VIEW,
                PreMediationDesk.AGREEMENT,
                PreMediationDesk.PLACE,
                "Teamleider werk en inkomen",
                "excuusbrief");
        assertThat(engineTables.rowsHoldingAny(typed)).isEmpty();
        assertThat(TestMail.texts()).isNotEmpty().allSatisfy(text -> assertThat(typed)
                .noneMatch(text::contains));
        assertThat(dossiers.contributions(dossier(one)).stream()
                        .flatMap(kept -> kept.fields().stream())
                        .map(field -> field.value()))
                .contains(PreMediationDesk.STORY, "Zij wil een excuusbrief.");
    }

    @Test
    void whatAPreMediatorWritesIsClosedToEverybodyElse() {
        Case one = desk.heard();
        assertThat(dossiers.contributions(dossier(one)))
                .filteredOn(kept -> kept.form().equals("pre-mediation-record-talk"))
                .allSatisfy(kept -> assertThat(
                                partners.find(kept.organisation()).orElseThrow().isClosed())
                        .isTrue());
    }

    @Test
    void noFormAsksForAPromiseAndForTheWithdrawalOfAnObjection() {
        forms().forEach((form, fields) -> {
            boolean withdraws = fields.keySet().stream().anyMatch(key -> key.startsWith("intrekking"));
            boolean promises = fields.keySet().stream()
                    .anyMatch(key -> Set.of("afspraken", "resultaat", "afsprakenTekst", "besluitNodig")
                                    .contains(key)
                            || key.startsWith("akkoord")
                            || key.startsWith("deelname"));
            assertThat(withdraws && promises).as(form).isFalse();
        });
        assertThat(forms().entrySet().stream()
                        .filter(form -> form.getValue().keySet().stream().anyMatch(key -> key.startsWith("intrekking")))
                        .map(Map.Entry::getKey))
                .containsExactly("record-withdrawal");
    }

    @Test
    void consentToTalkToTheDepartmentAndConsentToMeetAreAskedApart() {
        assertThat(forms().entrySet().stream()
                        .filter(form -> form.getValue().containsKey("toestemming")
                                || form.getValue().containsKey("uitlegGegeven"))
                        .map(Map.Entry::getKey))
                .as("the first is asked by the building block alone")
                .isEmpty();
        assertThat(forms().get("agree-to-talk")).containsKeys("deelnameGesprek", "spelregels");
    }

    @Test
    void everyPathOfTheTermIsExplainedWhereverTheResidentHearsItsRights() throws IOException {
        for (String form : List.of(
                "record-talk",
                "send-contact-letter",
                "send-route-letter",
                "inform-resident",
                "agree-how-to-go-on",
                "choose-work-form")) {
            String text = Files.readString(Path.of("forms/pre-mediation", form + ".form"));
            for (TermPath path : TermPath.values()) {
                assertThat(text).as(form).contains("termijnpad = \\\"" + path.code() + "\\\" then");
            }
            assertThat(text).as(form).contains("Awb 6:11", "Awb 9:1", "Awb 4:6", "Awb 4:7", "Awb 4:17");
        }
    }

    @Test
    void aMediatorHasNowhereToWriteContent() {
        for (String form : List.of("start-mediation", "end-mediation")) {
            assertThat(forms().getOrDefault(form, Map.of()).values())
                    .as(form)
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(FREE);
        }
        assertThat(forms().get("start-mediation")).containsOnlyKeys("begonnenOp");
        assertThat(forms().get("end-mediation")).containsOnlyKeys("geeindigdOp", "uitkomstMediation");
    }

    /** Type of each field by its key, of each form of this pilot. */
    private static Map<String, Map<String, String>> forms() {
        try (Stream<Path> files = Files.list(Path.of("forms/pre-mediation"))) {
            Map<String, Map<String, String>> forms = new TreeMap<>();
            files.forEach(file -> {
                Map<String, String> fields = new TreeMap<>();
                addFields(read(file), fields);
                forms.put(file.getFileName().toString().replace(".form", ""), fields);
            });
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFields(JsonNode container, Map<String, String> fields) {
        for (JsonNode component : container.path("components")) {
            String key = component.path("key").asText(component.path("path").asText());
            if (!key.isEmpty()) {
                fields.put(key, component.path("type").asText());
            }
            if (component.path("type").asText().equals("group")) {
                addFields(component, fields);
            }
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
