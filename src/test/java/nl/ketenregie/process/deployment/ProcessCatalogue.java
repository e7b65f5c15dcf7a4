package nl.ketenregie.process.deployment;

import static nl.ketenregie.process.deployment.ProcessModel.camunda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;

/** What every process is for and what it asks of whom, written from the models themselves. */
final class ProcessCatalogue {

    private ProcessCatalogue() {}

    /** @return content by file name, to stand together in one folder */
    static Map<String, String> of(List<Models> bundles) {
        Map<String, String> files = new TreeMap<>();
        StringBuilder text = new StringBuilder(
                """
                # Processen

                Gemaakt uit de modellen in `processes/` en `forms/`; niet met de hand wijzigen. Na een wijziging van een
                model: `./mvnw test -Dtest=ProcessCatalogueTest -Dcatalogue.write=true`.

                """);
        List<ProcessModel> processes = bundles.stream()
                .flatMap(bundle -> Repository.mainFirst(bundle).stream())
                .toList();
        processes.forEach(process -> text.append("- [%s](#%s)\n".formatted(name(process), process.id())));
        bundles.forEach(bundle -> Repository.mainFirst(bundle).forEach(process -> {
            text.append(chapter(process, bundle));
            files.put(process.id() + ".svg", ProcessPicture.of(process));
        }));
        files.put("README.md", text.toString());
        return files;
    }

    private static String chapter(ProcessModel process, Models bundle) {
        return """

                <a id="%1$s"></a>
                ## %2$s

                %3$s

                ![Tekening van %2$s](%1$s.svg)

                Bestand: `%4$s`, versie %5$s.

                """
                        .formatted(
                                process.id(),
                                name(process),
                                documentation(process),
                                process.file(),
                                process.all(Process.class)
                                        .findFirst()
                                        .orElseThrow()
                                        .getCamundaVersionTag())
                + listed("Rollen", process.all(Lane.class).map(lane -> "`" + lane.getName() + "`"))
                + steps(process)
                + listed(
                        "Roept aan",
                        process.all(CallActivity.class)
                                .map(call -> "[" + call.getCalledElement() + "](#" + call.getCalledElement() + ")"))
                + listed("Beslistabellen", process.all(BusinessRuleTask.class).map(task -> decision(task, bundle)))
                + listed("Berichten", process.all(Message.class).map(message -> "`" + message.getName() + "`"))
                + listed("Eindigt in", process.all(EndEvent.class).map(FlowElement::getName));
    }

    private static String steps(ProcessModel process) {
        String rows = Stream.concat(
                        process.all(StartEvent.class)
                                .filter(start -> camunda(start, "formRef").isPresent()),
                        process.all(UserTask.class))
                .map(step -> "| %s | %s | %s | %s |\n"
                        .formatted(
                                step.getName(),
                                process.laneOf(step)
                                        .map(lane -> "`" + lane.getName() + "`")
                                        .orElse(""),
                                camunda(step, "formRef")
                                        .map(form -> "`" + form + "`")
                                        .orElse(""),
                                camunda(step, "dueDate")
                                        .map(ProcessCatalogue::term)
                                        .orElse("")))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "| Stap | Rol | Formulier | Klaar op |\n|---|---|---|---|\n" + rows + "\n";
    }

    private static String term(String expression) {
        return "`"
                + expression
                        .replaceFirst("\\$\\{agenda\\.uiterlijk\\('(.*)'\\)}", "$1")
                        .replaceFirst("\\$\\{agenda\\.eindVan\\((.*)\\)}", "$1")
                + "`";
    }

    private static String decision(BusinessRuleTask task, Models bundle) {
        String id = task.getCamundaDecisionRef();
        Optional<String> name = bundle.decisions().stream()
                .flatMap(file -> file.all(Decision.class))
                .filter(decision -> decision.getId().equals(id))
                .map(Decision::getName)
                .findFirst();
        return name.orElse(id) + " (`" + id + "`)";
    }

    private static String listed(String title, Stream<String> values) {
        String text = values.distinct().collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : "**" + title + "**: " + text + "\n\n";
    }

    private static String documentation(ProcessModel process) {
        return process.all(Process.class).findFirst().orElseThrow().getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip().replace("\n", "  \n"))
                .collect(Collectors.joining("\n\n"));
    }

    private static String name(ProcessModel process) {
        return process.all(Process.class).findFirst().orElseThrow().getName();
    }
}
