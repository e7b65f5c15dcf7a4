package nl.ketenregie.process.deployment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One DMN file as the rules see it: @param xml the text that the form seam looks for names in. */
record DecisionModel(String file, String xml, DmnModelInstance dmn) {

    /** @throws org.camunda.bpm.model.xml.ModelException when it is no valid DMN */
    static DecisionModel read(String file, byte[] bytes) {
        return new DecisionModel(
                file,
                new String(bytes, StandardCharsets.UTF_8),
                Dmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    <E extends ModelElementInstance> Stream<E> all(Class<E> type) {
        return dmn.getModelElementsByType(type).stream();
    }

    boolean decides(String id) {
        return all(Decision.class).anyMatch(decision -> id.equals(decision.getId()));
    }

    Finding finding(DmnElement element, String message) {
        return new Finding(file, element.getId() == null ? "" : element.getId(), message);
    }
}
