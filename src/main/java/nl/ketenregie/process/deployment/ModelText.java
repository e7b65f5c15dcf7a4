package nl.ketenregie.process.deployment;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Everything that stands in a BPMN file, wherever the engine might read it: rules on code may not look past a corner. */
final class ModelText {

    private ModelText() {}

    /** @param element id of the step around it */
    record Snippet(String element, String text) {}

    static Stream<Element> elementsOf(ProcessModel process) {
        Document document =
                (Document) process.bpmn().getDocument().getDomSource().getNode();
        NodeList all = document.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    static Stream<Attr> attributesOf(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast);
    }

    /** Every attribute and every text in the file. */
    static Stream<Snippet> snippetsOf(ProcessModel process) {
        return elementsOf(process).flatMap(element -> Stream.concat(
                        attributesOf(element)
                                .filter(attribute -> !"delegateExpression".equals(attribute.getLocalName()))
                                .map(Attr::getValue),
                        Stream.of(ownText(element)))
                .map(text -> new Snippet(idAround(element), text)));
    }

    /** Settings have no id that a reader sees: name the step they belong to. */
    static String idAround(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            boolean setting = ProcessModel.CAMUNDA.equals(around.getNamespaceURI())
                    || around.getLocalName().endsWith("EventDefinition");
            if (!setting && !around.getAttribute("id").isEmpty()) {
                return around.getAttribute("id");
            }
        }
        return "";
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }
}
