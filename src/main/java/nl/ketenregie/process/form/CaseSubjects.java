package nl.ketenregie.process.form;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.CaseVariables;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows what each process is about. */
@Component
class CaseSubjects {

    /** Name of the extension property with which a model says it. */
    private static final String PROPERTY = "onderwerp";

    private final ObjectProvider<CaseSubject> subjects;

    CaseSubjects(ObjectProvider<CaseSubject> subjects) {
        this.subjects = subjects;
    }

    /** Remembers what the model says, so that nobody has to read the model again. */
    static void readFrom(Element model, ProcessDefinitionEntity process) {
        Optional.ofNullable(model.element("extensionElements"))
                .map(extensions -> extensions.element("properties"))
                .stream()
                .flatMap(properties -> properties.elements("property").stream())
                .filter(property -> PROPERTY.equals(property.attribute("name")))
                .findFirst()
                .ifPresent(property -> process.setProperty(PROPERTY, property.attribute("value")));
    }

    /** What a process is about that starts with a form. */
    CaseSubject of(ProcessDefinitionEntity process) {
        return get(named(process).orElse(CaseSubject.DOSSIER));
    }

    /** What a running process is about. A building block names nothing: the case number that it was given says it. */
    CaseSubject of(ExecutionEntity execution) {
        return named((ProcessDefinitionEntity) execution.getProcessDefinition())
                .map(this::get)
                .or(() -> CaseVariables.CASE_NUMBER.find(execution).flatMap(this::numbered))
                .orElseGet(() -> get(CaseSubject.DOSSIER));
    }

    private static Optional<String> named(ProcessDefinitionEntity process) {
        return Optional.ofNullable((String) process.getProperty(PROPERTY));
    }

    private Optional<CaseSubject> numbered(String number) {
        return all().filter(subject -> subject.numbers(number)).findFirst();
    }

    private CaseSubject get(String kind) {
        return all().filter(subject -> subject.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Het onderwerp '" + kind + "' bestaat hier niet"));
    }

    private Stream<CaseSubject> all() {
        return subjects.stream();
    }
}
