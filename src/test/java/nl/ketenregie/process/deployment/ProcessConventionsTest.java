package nl.ketenregie.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenregie.pilot.bezwaar.BezwaarUitkomst;
import nl.ketenregie.pilot.casusoverleg.CasusoverlegUitkomst;
import nl.ketenregie.pilot.huisvanhetrecht.HuisVanHetRechtUitkomst;
import nl.ketenregie.pilot.premediation.PreMediationUitkomst;
import nl.ketenregie.pilot.regiezitting.RegiezittingUitkomst;
import nl.ketenregie.pilot.signaleringsoverleg.SignaalUitkomst;
import nl.ketenregie.pilot.uwvdirectelijn.UwvLijnUitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** Every model and form in {@code processes/} and {@code forms/} follows the conventions. No engine, no Spring. */
class ProcessConventionsTest {

    private static final String OVERDRACHT = "processes/shared/overdracht/overdracht.bpmn";
    private static final String PILOT = "processes/uwv-directe-lijn/uwv-directe-lijn.bpmn";
    private static final String URGENCY = "processes/uwv-directe-lijn/decide-urgency.dmn";
    private static final String FORM = "forms/overdracht/give-feedback.form";

    private static final SortedMap<String, byte[]> FILES = Repository.files();

    /** The closed list of outcomes of each pilot; a new pilot adds its own here. */
    private static final Map<String, Set<String>> OUTCOMES = Map.of(
            "uwv-directe-lijn", namesOf(UwvLijnUitkomst.values()),
            "signaleringsoverleg", namesOf(SignaalUitkomst.values()),
            "casusoverleg", namesOf(CasusoverlegUitkomst.values()),
            "bezwaar", namesOf(BezwaarUitkomst.values()),
            "pre-mediation", namesOf(PreMediationUitkomst.values()),
            "huis-van-het-recht", namesOf(HuisVanHetRechtUitkomst.values()),
            "regiezitting", namesOf(RegiezittingUitkomst.values()));

    @Test
    void allModelsAndFormsFollowTheConventions() {
        assertThat(check(FILES)).isEmpty();
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(Repository.bundles())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(bundle -> assertThat(bundle.processes()).isNotEmpty());
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void whatStraysFromTheConventionsIsFound(String file, String text, String instead, String finding) {
        SortedMap<String, byte[]> broken = new TreeMap<>(FILES);
        String good = Repository.text(file);
        assertThat(good).contains(text);
        broken.put(file, good.replace(text, instead).getBytes(StandardCharsets.UTF_8));
        assertThat(check(broken)).extracting(Finding::toString).anySatisfy(found -> assertThat(found)
                .contains(finding));
    }

    static Stream<Arguments> whatStraysFromTheConventionsIsFound() {
        return Stream.of(
                arguments(OVERDRACHT, "\n", "\r\n", "Windows-regeleinden"),
                arguments(OVERDRACHT, "isExecutable=\"true\"", "", "overdracht: Het proces staat niet aan"),
                arguments(OVERDRACHT, "id=\"overdracht\"", "id=\"doorgeven\"", "Map, bestand en proces-id verschillen"),
                arguments(
                        OVERDRACHT,
                        "bpmnElement=\"UserTask_GiveFeedback\"",
                        "bpmnElement=\"UserTask_ProcessReturn\"",
                        "UserTask_GiveFeedback: Staat niet op de tekening"),
                arguments(
                        OVERDRACHT,
                        "<bpmn:incoming>Flow_GiveFeedback_HandedOver</bpmn:incoming>",
                        "",
                        "EndEvent_HandedOver: incoming of outgoing ontbreekt"),
                arguments(OVERDRACHT, "Flow_GiveFeedback_HandedOver", "Flow_0abc12", "Flow_0abc12: Gegenereerde id"),
                arguments(
                        OVERDRACHT,
                        "<bpmn:flowNodeRef>EndEvent_HandedOver</bpmn:flowNodeRef>",
                        "",
                        "EndEvent_HandedOver: Ligt in geen baan"),
                arguments(
                        OVERDRACHT,
                        "SendTask_RemindReceiver",
                        "SendTask_WarnReceiver",
                        "SendTask_WarnReceiver: Id en stap heten niet hetzelfde"),
                arguments(
                        OVERDRACHT,
                        "UserTask_GiveFeedback",
                        "UserTask_ReportBack",
                        "UserTask_ReportBack: Id en stap heten niet hetzelfde"),
                arguments(
                        OVERDRACHT,
                        "overdracht.give-feedback",
                        "overdracht.x",
                        "ketenregie.agenda kent 'overdracht.x' niet"),
                arguments(PILOT, "name=\"Niet geschikt\"", "name=\"Weg\"", "De uitkomst WEG staat niet op de lijst"),
                arguments(PILOT, "name=\"Niet geschikt\"", "name=\"Weg\"", "Geen einde voor NIET_GESCHIKT"),
                arguments(URGENCY, "id=\"decideUrgency\"", "id=\"decideSpeed\"", "Bestand en beslistabel heten niet"),
                arguments(
                        FORM,
                        "overdracht-give-feedback",
                        "overdracht-feedback",
                        "De id is niet 'overdracht-give-feedback'"),
                arguments(
                        FORM, "overdracht-give-feedback", "overdracht-feedback", "Geen model gebruikt dit formulier"));
    }

    private static List<Finding> check(SortedMap<String, byte[]> files) {
        return new RepositoryRules(agendaKeys(), OUTCOMES).check(files);
    }

    private static Set<String> namesOf(Enum<?>[] outcomes) {
        return Arrays.stream(outcomes).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> agendaKeys() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource("src/main/resources/application.yaml"));
        return yaml.getObject().stringPropertyNames().stream()
                .filter(name -> name.startsWith("ketenregie.agenda"))
                .map(name -> name.replaceFirst("ketenregie\\.agenda\\.?\\[?([^\\]]*)]?", "$1"))
                .collect(Collectors.toSet());
    }
}
