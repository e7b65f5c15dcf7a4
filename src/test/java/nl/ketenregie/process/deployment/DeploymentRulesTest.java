package nl.ketenregie.process.deployment;

import static nl.ketenregie.process.deployment.Example.DECISION;
import static nl.ketenregie.process.deployment.Example.FORM;
import static nl.ketenregie.process.deployment.Example.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is for: a good model, broken in one place, gives that finding. */
class DeploymentRulesTest {

    private static final ProcessModel TOESTEMMING = ProcessModel.read("toestemming.bpmn", calledProcess());

    @Test
    void aGoodDeploymentHasNoFindings() {
        assertThat(check(Example.good())).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void aBrokenModelIsFound(String file, String text, String instead, String finding) {
        assertThat(check(Example.good().with(file, text, instead)))
                .extracting(Finding::toString)
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    static Stream<Arguments> aBrokenModelIsFound() {
        return Stream.of(
                process("</bpmn:definitions>", "", "niet te lezen"),
                process("modeler:executionPlatform=\"Camunda Platform\"", "", "niet voor Camunda 7"),
                process("isExecutable=\"true\"", "isExecutable=\"false\"", "voorbeeld: Het proces staat niet aan"),
                process(" camunda:historyTimeToLive=\"P365D\"", "", "De bewaartermijn ontbreekt"),
                process(" camunda:versionTag=\"1.0.0\"", "", "De versie ontbreekt"),
                process("id=\"voorbeeld\" name=\"Voorbeeld\"", "id=\"voorbeeld\"", "Het proces heeft geen naam"),
                process(
                        "<bpmn:documentation>Een klein proces dat aan alle regels voldoet.</bpmn:documentation>",
                        "",
                        "voorbeeld: De uitleg ontbreekt"),
                process(
                        "<bpmn:laneSet",
                        "<bpmn:extensionElements><camunda:properties><camunda:property name=\"onderwerp\" value=\"signaaal\" /></camunda:properties></bpmn:extensionElements><bpmn:laneSet",
                        "voorbeeld: Het onderwerp 'signaaal' bestaat niet"),
                process("voorbeeld.antwoord-gelezen", "AnswerRead", "De berichtnaam 'AnswerRead' past niet"),
                process("voorbeeld.antwoord-gelezen", "ander.antwoord-gelezen", "berichtnaam 'ander.antwoord-gelezen'"),
                process("\"voorbeeld\"", "\"Process_0abc12\"", "De id van het proces"),
                process("UserTask_Answer", "Activity_0rxuq3o", "Activity_0rxuq3o: De id past niet"),
                process("Gateway_HelpNeeded", "Gateway_0rxuq3o", "Gateway_0rxuq3o: De id past niet"),
                process("Event_AnswerRead", "Event_1abcdef", "Event_1abcdef: De id past niet"),
                process("name=\"Vraag beantwoorden\"", "", "De stap heeft geen naam"),
                process("Vraag beantwoorden", "De vraag van de inwoner goed beantwoorden", "is te lang"),
                process("name=\"Vraag gesteld\"", "", "De gebeurtenis heeft geen naam"),
                process("default=\"Flow_6\"", "", "Gateway_HelpNeeded: Er is geen standaardpad"),
                process("Hulp nodig?", "Hulp", "De splitsing stelt geen vraag"),
                process(
                        "<bpmn:documentation>Beantwoord de vraag, of vraag hulp.</bpmn:documentation>",
                        "",
                        "UserTask_Answer: De uitleg ontbreekt"),
                process(
                        "camunda:candidateGroups=\"${behandelaar}\"",
                        "camunda:candidateGroups=\"iedereen\"",
                        "'iedereen'"),
                process("<bpmn:flowNodeRef>UserTask_Answer</bpmn:flowNodeRef>", "", "De taak ligt in geen baan"),
                process("camunda:formRef=", "camunda:assignee=\"jan\" camunda:formRef=", "op naam van een persoon"),
                process("camunda:dueDate=\"${agenda.uiterlijk(&#39;voorbeeld.answer&#39;)}\"", "", "geen einddatum"),
                process("${agenda.uiterlijk(&#39;voorbeeld.answer&#39;)}", "P3D", "De datum 'P3D' ligt vast"),
                process("${agenda.eindVan(antwoordUiterlijk)}", "2026-01-01T00:00:00", "De timer heeft de vaste tijd"),
                process(" camunda:asyncBefore=\"true\"", "", "SendTask_RemindHandler: De stap verlaat ons proces"),
                process(
                        "<camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle>",
                        "",
                        "SendTask_RemindHandler: De stap verlaat ons proces"),
                process("camunda:decisionRef=\"decideRoute\"", "", "De stap verwijst naar geen beslistabel"),
                process(
                        "camunda:decisionRef=\"decideRoute\"",
                        "camunda:decisionRef=\"x\"",
                        "Vink het .dmn-bestand aan"),
                process("camunda:mapDecisionResult=\"singleEntry\"", "", "Het advies van de beslistabel gaat verloren"),
                process("camunda:delegateExpression=\"${storeConsentDelegate}\"", "", "De stap doet niets"),
                process("${storeConsentDelegate}", "${eraseAllDelegate}", "'${eraseAllDelegate}' bestaat niet"),
                process("${storeConsentDelegate}", "${dataSource}", "'${dataSource}' bestaat niet"),
                process(
                        "camunda:delegateExpression=\"${storeConsentDelegate}\"",
                        "camunda:class=\"java.lang.Runtime\"",
                        "ServiceTask_StoreAnswer: Een stap roept alleen een stap van het platform aan"),
                process(
                        "camunda:delegateExpression=\"${storeConsentDelegate}\"",
                        "camunda:expression=\"${route}\"",
                        "ServiceTask_StoreAnswer: Een stap roept alleen"),
                process(
                        "camunda:delegateExpression=\"${storeConsentDelegate}\"",
                        "camunda:type=\"external\" camunda:topic=\"x\"",
                        "ServiceTask_StoreAnswer: Een stap roept alleen"),
                process(
                        "camunda:formRef=\"voorbeeld-answer\"",
                        "camunda:formKey=\"embedded:app:x.html\"",
                        "Gebruik een Camunda Form"),
                process("camunda:formRef=\"voorbeeld-answer\"", "", "De taak heeft geen formulier"),
                process("camunda:formRef=\"voorbeeld-answer\"", "camunda:formRef=\"x\"", "Vink het .form-bestand aan"),
                process("camunda:formRef=\"voorbeeld-answer\"", "camunda:formRef=\"${route}\"", "Kies één formulier"),
                inTask(
                        "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:taskListener>",
                        "UserTask_Answer: Een script mag niet"),
                inTask(
                        "<camunda:taskListener event=\"create\" class=\"x.Y\" />",
                        "UserTask_Answer: Een stap roept alleen"),
                inTask("<camunda:executionListener event=\"end\" expression=\"${route}\" />", "Een stap roept alleen"),
                inTask(
                        "<camunda:executionListener event=\"end\" delegateExpression=\"${x}\" />",
                        "'${x}' bestaat niet"),
                inTask(
                        "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>",
                        "Een stap roept"),
                inTask(
                        "<camunda:formData><camunda:formField id=\"a\" type=\"string\" /></camunda:formData>",
                        "Gebruik een Camunda Form"),
                inTask("<a:in xmlns:a=\"http://activiti.org/bpmn\" />", "van een ander platform"),
                process(
                        "\"bpmn:tFormalExpression\">${hulpNodig",
                        "\"bpmn:tFormalExpression\" language=\"groovy\">${hulpNodig",
                        "in een scripttaal"),
                condition("${dataSource}", "'dataSource' is geen variabele"),
                condition("${storeConsentDelegate}", "'storeConsentDelegate' is geen variabele"),
                condition("${route.getClass()}", "zij kijkt verder"),
                condition("${''['getClass']}", "zij kijkt verder"),
                condition("${'}'.getClass()}", "zij kijkt verder"),
                condition("${now() == null}", "zij roept de functie 'now' aan"),
                condition("${agenda.uiterlijk('x').toString()}", "zij kijkt verder"),
                condition("${execution.processInstanceId == 'x'}", "zij kijkt verder"),
                condition("${route = 'x'}", "zij kijkt verder"),
                condition("${route == 'x'", "is niet te lezen"),
                process("Hulp vragen", "${dataSource.x}", "CallActivity_AskHelp: De uitdrukking '${dataSource.x}'"),
                process(
                        "calledElement=\"toestemming\"",
                        "calledElement=\"weg\"",
                        "Het proces 'weg' dat hier wordt aangeroepen bestaat niet"),
                process(
                        "calledElement=\"toestemming\"",
                        "calledElement=\"toestemming\" camunda:calledElementBinding=\"deployment\"",
                        "Vink het .bpmn-bestand aan"),
                process(
                        "<camunda:in source=\"gemeente\" target=\"gemeente\" />",
                        "<camunda:in variables=\"all\" />",
                        "CallActivity_AskHelp: Alle variabelen doorgeven"),
                condition(
                        "${antwoord == 'ja'}", "UserTask_Answer: Het tekstveld 'antwoord' wordt in het model gebruikt"),
                decision(
                        "<text>spoed</text>",
                        "<text>antwoord</text>",
                        "Het tekstveld 'antwoord' wordt in het model gebruikt"),
                form("\"components\"", "components", "niet te lezen"),
                form("\"Camunda Platform\"", "\"Camunda Cloud\"", "niet voor Camunda 7"),
                form("voorbeeld-answer", "Form_0abc", "De id 'Form_0abc' past niet"),
                form("\"textarea\"", "\"filepicker\"", "antwoord: Het onderdeel 'filepicker' werkt niet"),
                form("\"key\": \"antwoord\"", "\"key\": \"\"", "Field_Antwoord: Het veld heeft geen naam"),
                form("\"label\": \"Antwoord\"", "\"label\": \"\"", "antwoord: Het veld heeft geen opschrift"),
                form("\"maxLength\": 4000", "\"maxLength\": 4001", "antwoord: Het tekstveld heeft geen goede grens"),
                form("\"maxLength\": 4000", "\"required\": true", "antwoord: Het tekstveld heeft geen goede grens"),
                form("\"maxLength\": 4000", "\"maxLength\": 9, \"pattern\": \"[\"", "antwoord: Het patroon"),
                form(
                        "\"values\"",
                        "\"valuesKey\": \"lijst\", \"x\"",
                        "hulpNodig: De keuzes staan niet in het formulier"),
                form("\"subtype\": \"date\"", "\"subtype\": \"time\"", "besprokenOp: Alleen een tijd"),
                form("\"key\": \"besprokenOp\"", "\"key\": \"antwoord\"", "De naam 'antwoord' komt twee keer voor"),
                form("\"categorie\": \"probleem\"", "\"categorie\": \"\"", "antwoord: De soort gegevens ontbreekt"),
                form("\"categorie\": \"document\"", "\"categorie\": \"x\"", "besprokenOp: De soort gegevens ontbreekt"),
                form("\"key\": \"hulpNodig\"", "\"key\": \"hulp\"", "hulp: De soort gegevens ontbreekt"),
                decision("</definitions>", "", "niet te lezen"),
                decision("modeler:executionPlatform=\"Camunda Platform\"", "", "niet voor Camunda 7"),
                decision(
                        "<decision id=\"decideRoute\" name=\"Route\"", "<decision id=\"decideRoute\"", "niet te lezen"),
                decision(
                        "<decision id=\"decideRoute\" name=\"Route\"",
                        "<decision id=\"decideRoute\" name=\"\"",
                        "geen naam"),
                decision(" camunda:historyTimeToLive=\"P365D\"", "", "decideRoute: De bewaartermijn ontbreekt"),
                decision(" camunda:versionTag=\"1.0.0\"", "", "decideRoute: De versie ontbreekt"),
                decision("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"", "De tabel kan meer dan één antwoord geven"),
                decision(
                        "<description>Voorbeeld: altijd dezelfde route</description>",
                        "",
                        "Rule_Altijd: De regel zegt niet"),
                decision("<outputEntry id", "<outputEntry expressionLanguage=\"groovy\" id", "Een scripttaal mag niet"),
                decision("<inputEntry id", "<inputEntry expressionLanguage=\"groovy\" id", "Een scripttaal mag niet"));
    }

    @Test
    void moreStepsThanAPersonCanFollowAreRefused() {
        StringBuilder ends = new StringBuilder();
        for (char letter = 'A'; letter <= 'O'; letter++) {
            ends.append("<bpmn:endEvent id=\"EndEvent_").append(letter).append("\" name=\"Klaar\" />");
        }
        assertThat(check(Example.good().with(PROCESS, "</bpmn:process>", ends + "</bpmn:process>")))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("Het proces heeft 26 stappen");
    }

    @Test
    void aClosedAnswerAboutSomebodysHealthDoesNotRouteAndAnOrdinaryOneDoes() {
        Example routed = Example.good().with(DECISION, "<text>spoed</text>", "<text>besprokenOp</text>");
        assertThat(check(routed)).isEmpty();
        Example sensitive = routed.with(FORM, "\"categorie\": \"document\"", "\"categorie\": \"gezondheid\"");
        assertThat(check(sensitive)).singleElement().satisfies(found -> {
            assertThat(found.element()).isEqualTo("besprokenOp");
            assertThat(found.message()).contains("gaat over gezondheid", "dossier.besprokenOp");
        });
        assertThat(check(sensitive.with(DECISION, "<text>besprokenOp</text>", "<text>dossier.besprokenOp</text>")))
                .isEmpty();
    }

    @Test
    void aModelOnItsOwnSaysWhatToTick() {
        assertThat(check(Example.good().without(FORM).without(DECISION)))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "voorbeeld.bpmn, UserTask_Answer: Het formulier 'voorbeeld-answer' zit niet bij deze deployment."
                                + " Vink het .form-bestand aan bij het deployen.",
                        "voorbeeld.bpmn, RuleTask_DecideRoute: De beslistabel 'decideRoute' zit niet bij deze deployment."
                                + " Vink het .dmn-bestand aan bij het deployen.");
    }

    @Test
    void whatIsDeployedAlreadyCountsUnlessItMustComeAlong() {
        Example example = Example.good()
                .with(PROCESS, "camunda:formRefBinding=\"deployment\"", "camunda:formRefBinding=\"latest\"")
                .with(PROCESS, "camunda:decisionRefBinding=\"deployment\"", "")
                .without(FORM)
                .without(DECISION);
        assertThat(check(example)).isEmpty();
    }

    @Test
    void aPartMayListenToAMessageForTheProcessItIsDeployedWith() {
        assertThat(check(Example.good()
                        .with("toestemming.bpmn", new String(calledProcess(), java.nio.charset.StandardCharsets.UTF_8))
                        .with(PROCESS, "voorbeeld.antwoord-gelezen", "toestemming.antwoord-gelezen")))
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("berichtnaam"));
    }

    @Test
    void aTableThatAddsUpGivesOneAnswer() {
        assertThat(check(Example.good()
                        .with(DECISION, "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"")))
                .isEmpty();
    }

    @Test
    void aFormOnItsOwnNeedsACategoryOnlyForWhatCannotRoute() {
        assertThat(check(Example.good().without(PROCESS).without(DECISION))).isEmpty();
    }

    @Test
    void aCallerThatWouldKeepTheOldVersionMustComeAlong() {
        String caller = new String(calledProcess(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("id=\"toestemming\"", "id=\"hoofdproces\"")
                .replace(
                        "<bpmn:endEvent",
                        "<bpmn:callActivity id=\"CallActivity_X\" calledElement=\"voorbeeld\" camunda:calledElementBinding=\"deployment\" /><bpmn:endEvent");
        ProcessModel hoofdproces = ProcessModel.read("hoofdproces.bpmn", caller.getBytes());
        assertThat(check(Example.good(), TOESTEMMING, hoofdproces))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Vink ook hoofdproces.bpmn aan");
    }

    @Test
    void otherKindsOfFilesAreRefused() {
        assertThat(check(Example.good().with("regel.groovy", "1")))
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("regel.groovy");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Example example = Example.good()
                .with(PROCESS, "Hulp nodig?", "Hulp")
                .with(FORM, "\"maxLength\": 4000", "\"maxLength\": 9000")
                .with(DECISION, "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"");
        assertThat(check(example)).extracting(Finding::file).containsExactly(FORM, DECISION, PROCESS);
    }

    private static List<Finding> check(Example example, ProcessModel... deployed) {
        List<ProcessModel> known = deployed.length == 0 ? List.of(TOESTEMMING) : List.of(deployed);
        FormModel form = FormModel.read(FORM, Example.good().file(FORM));
        return DeploymentRules.check(ModelReader.read(
                example.files(),
                new KnownSurroundings(
                        Set.of("warnHandlerDelegate", "storeConsentDelegate"),
                        Set.of("dataSource", "agenda"),
                        known,
                        List.of(form),
                        Set.of("decideRoute"))));
    }

    private static byte[] calledProcess() {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">\
                <bpmn:process id="toestemming" isExecutable="true"><bpmn:endEvent id="E" /></bpmn:process></bpmn:definitions>
                """
                .getBytes();
    }

    private static Arguments process(String text, String instead, String finding) {
        return arguments(PROCESS, text, instead, finding);
    }

    private static Arguments inTask(String extension, String finding) {
        String documentation = "Beantwoord de vraag, of vraag hulp.</bpmn:documentation>";
        return process(
                documentation,
                documentation + "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>",
                finding);
    }

    private static Arguments condition(String expression, String finding) {
        return process("${hulpNodig == 'ja' and not empty route}", expression, finding);
    }

    private static Arguments decision(String text, String instead, String finding) {
        return arguments(DECISION, text, instead, finding);
    }

    private static Arguments form(String text, String instead, String finding) {
        return arguments(FORM, text, instead, finding);
    }
}
