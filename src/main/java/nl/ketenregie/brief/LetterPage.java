package nl.ketenregie.brief;

import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A letter as a page: built as a tree and not as text, so that whatever somebody wrote stays text. The reading order of
 * the tree is that of the letter, for screen readers; where things stand on the paper is in {@code letter.css}.
 */
final class LetterPage {

    private static final String SENDER = "sender";
    private static final String DOTS = "…".repeat(18);

    /** In the narrow block of the sender. */
    private static final String FEW_DOTS = "…".repeat(9);

    private final Document page;

    private LetterPage(Document page) {
        this.page = page;
    }

    static Document of(Letter letter, String style) {
        try {
            LetterPage page = new LetterPage(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
            page.write(letter, style);
            return page.page;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Letter letter, String style) {
        Element html = add(page, "html", "");
        html.setAttribute("lang", "nl-NL");
        Element head = add(html, "head", "");
        add(head, "title", "").setTextContent(letter.title());
        Element description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", letter.title());
        add(head, "style", "").setTextContent(style);
        Element body = add(html, "body", "");
        block(body, SENDER, letter.sender());
        block(body, "addressee", letter.addressee());
        Element references = add(body, "div", "references");
        letter.references().forEach(reference -> {
            Element line = add(references, "p", "");
            add(line, "span", "label").setTextContent(reference.label() + ": ");
            write(line, reference.value());
        });
        write(add(body, "h1", ""), letter.subject());
        add(body, "p", "").setTextContent(letter.salutation());
        letter.paragraphs().forEach(paragraph -> write(add(body, "p", ""), paragraph));
        add(body, "p", "").setTextContent(letter.closing());
        write(add(body, "p", "signature"), Line.of(Optional.empty(), "handtekening"));
        write(add(body, "p", ""), letter.signatory());
        add(body, "p", "enclosure").setTextContent(letter.enclosure());
    }

    private void block(Element body, String name, List<Line> lines) {
        Element block = add(body, "div", name);
        lines.forEach(line -> write(add(block, "p", ""), line));
    }

    private void write(Element into, Line line) {
        for (Line.Part part : line.parts()) {
            if (part instanceof Line.Text text) {
                into.appendChild(page.createTextNode(text.text()));
            } else if (part instanceof Line.Gap gap) {
                add(into, "span", "gap").setTextContent(isNarrow(into) ? FEW_DOTS : DOTS);
                add(into, "span", "hint").setTextContent(" (" + gap.what() + ")");
            }
        }
    }

    private static boolean isNarrow(Element line) {
        return line.getParentNode() instanceof Element block
                && block.getAttribute("class").equals(SENDER);
    }

    private Element add(Node parent, String tag, String name) {
        Element element = page.createElement(tag);
        if (!name.isEmpty()) {
            element.setAttribute("class", name);
        }
        parent.appendChild(element);
        return element;
    }
}
