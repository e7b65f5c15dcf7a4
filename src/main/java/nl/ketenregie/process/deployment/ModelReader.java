package nl.ketenregie.process.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.xml.ModelException;

/** Reads the files of a deployment; a file that cannot be read is a finding, so that the others are still checked. */
final class ModelReader {

    private ModelReader() {}

    static Models read(Map<String, byte[]> files, Surroundings surroundings) {
        List<ProcessModel> processes = new ArrayList<>();
        List<DecisionModel> decisions = new ArrayList<>();
        List<FormModel> forms = new ArrayList<>();
        List<Finding> unreadable = new ArrayList<>();
        files.forEach((file, bytes) -> {
            try {
                if (isProcess(file)) {
                    processes.add(ProcessModel.read(file, bytes));
                } else if (isDecision(file)) {
                    decisions.add(DecisionModel.read(file, bytes));
                } else if (file.endsWith(".form")) {
                    forms.add(FormModel.read(file, bytes));
                } else {
                    // scripts and HTML forms would run in the engine or in the browser of a colleague
                    unreadable.add(new Finding(
                            file, "", "Dit soort bestand hoort hier niet. Deploy alleen .bpmn, .dmn en .form."));
                }
            } catch (ModelException | IllegalArgumentException e) {
                unreadable.add(new Finding(
                        file,
                        "",
                        "Het bestand is niet te lezen: " + causeOf(e)
                                + ". Open het in Modeler, herstel het en bewaar het opnieuw."));
            }
        });
        return new Models(processes, decisions, forms, unreadable, surroundings);
    }

    static boolean isProcess(String file) {
        return file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml");
    }

    static boolean isDecision(String file) {
        return file.endsWith(".dmn") || file.endsWith(".dmn11.xml");
    }

    private static String causeOf(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("onbekende fout")
                .replaceFirst("^Error: URI=\\S* Line=", "regel ");
    }
}
