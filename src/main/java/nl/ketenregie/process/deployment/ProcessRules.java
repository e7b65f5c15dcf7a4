package nl.ketenregie.process.deployment;

import static nl.ketenregie.process.deployment.ProcessModel.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a process needs as a whole to run, to be found again, and to be read by somebody else. */
final class ProcessRules {

    /** More than this no longer fits on a screen, nor in a head. */
    static final int MOST_STEPS = 25;

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private ProcessRules() {}

    static List<Rule> all() {
        return List.of(
                eachFile(ProcessRules::oneProcess),
                eachFile(
                        process -> madeForThisPlatform(process.bpmn().getDefinitions()).map(process::finding).stream()),
                Rule.refuse(
                        Process.class,
                        process -> !process.isExecutable(),
                        "Het proces staat niet aan. Vink 'Executable' aan."),
                Rule.refuse(
                        Process.class,
                        process -> camunda(process, "historyTimeToLive").isEmpty(),
                        "De bewaartermijn ontbreekt. Vul bij 'History cleanup' een termijn in, zoals P365D."),
                Rule.refuse(
                        Process.class,
                        process -> camunda(process, "versionTag").isEmpty(),
                        "De versie ontbreekt. Vul bij 'Version tag' een nummer in, zoals 1.0.0."),
                Rule.refuse(
                        Process.class,
                        process ->
                                process.getName() == null || process.getName().isBlank(),
                        "Het proces heeft geen naam. Geef het de naam waaronder mensen het kennen."),
                Rule.refuse(
                        Process.class,
                        process -> process.getDocumentations().isEmpty(),
                        "De uitleg ontbreekt. Schrijf bij 'Documentation' waar het proces voor is."),
                eachFile(ProcessRules::fewEnoughSteps),
                ProcessRules::subjectsAreKnown,
                ProcessRules::messagesAreOurs);
    }

    private static Rule eachFile(Function<ProcessModel, Stream<Finding>> check) {
        return models -> models.processes().stream().flatMap(check);
    }

    private static Stream<Finding> oneProcess(ProcessModel process) {
        return process.all(Process.class).count() == 1
                ? Stream.empty()
                : Stream.of(
                        process.finding("Een bestand bevat precies één proces. Zet elk proces in een eigen bestand."));
    }

    static Optional<String> madeForThisPlatform(ModelElementInstance definitions) {
        return "Camunda Platform".equals(definitions.getAttributeValueNs(MODELER, "executionPlatform"))
                ? Optional.empty()
                : Optional.of("Het bestand is niet voor Camunda 7 gemaakt. Maak in Modeler een bestand voor"
                        + " 'Camunda 7' en neem het model daarin over.");
    }

    /** A subject decides who may be written about: a mistyped one must not pass for a dossier. */
    private static Stream<Finding> subjectsAreKnown(Models models) {
        return models.processes().stream().flatMap(process -> process.all(CamundaProperty.class)
                .filter(property ->
                        property.getParentElement().getParentElement().getParentElement() instanceof Process)
                .filter(property -> "onderwerp".equals(property.getCamundaName()))
                .filter(property -> !models.surroundings().isSubject(String.valueOf(property.getCamundaValue())))
                .map(property -> process.finding(
                        property,
                        "Het onderwerp '" + property.getCamundaValue() + "' bestaat niet. Kies bij 'Extension"
                                + " properties' voor onderwerp: dossier, signaal, overleg of kengetal.")));
    }

    private static Stream<Finding> fewEnoughSteps(ProcessModel process) {
        long steps = process.steps().count();
        return steps <= MOST_STEPS
                ? Stream.empty()
                : Stream.of(process.finding("Het proces heeft " + steps + " stappen; meer dan " + MOST_STEPS
                        + " is niet te overzien. Breng een deel onder in een eigen proces."));
    }

    /** Messages are global in the engine: the name says whose it is. A part may listen to what its neighbour is told. */
    private static Stream<Finding> messagesAreOurs(Models models) {
        Set<String> together = models.processes().stream().map(ProcessModel::id).collect(Collectors.toSet());
        return models.processes().stream().flatMap(process -> process.all(Message.class)
                .filter(message -> !isOurs(message, process, together))
                .map(message -> process.finding(
                        message,
                        "De berichtnaam '"
                                + Optional.ofNullable(message.getName()).orElse("")
                                + "' past niet. Noem het '" + process.id() + ".<feit>', zoals '" + process.id()
                                + ".toestemming-ingetrokken'.")));
    }

    private static boolean isOurs(Message message, ProcessModel process, Set<String> together) {
        String name = Optional.ofNullable(message.getName()).orElse("");
        String owner = name.replaceFirst("\\..*", "");
        return name.matches("[a-z0-9-]+\\.[a-z0-9]+(-[a-z0-9]+)*")
                && (together.contains(owner) || process.id().startsWith(owner + "-"));
    }
}
