package nl.ketenregie.process.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Draws a process as Modeler does, from the places that the file itself gives; the same file gives the same picture. */
final class ProcessPicture {

    private static final int MARGIN = 20;
    private static final int LETTERS_ON_TASK = 15;

    private final StringBuilder svg = new StringBuilder();

    private ProcessPicture() {}

    static String of(ProcessModel process) {
        return new ProcessPicture().draw(process);
    }

    private String draw(ProcessModel process) {
        List<BpmnShape> shapes = process.all(BpmnShape.class).toList();
        double left = shapes.stream()
                        .mapToDouble(shape -> shape.getBounds().getX())
                        .min()
                        .orElse(0)
                - MARGIN;
        double top = shapes.stream()
                        .mapToDouble(shape -> shape.getBounds().getY())
                        .min()
                        .orElse(0)
                - MARGIN;
        double right = shapes.stream()
                        .mapToDouble(shape -> right(shape.getBounds()))
                        .max()
                        .orElse(0)
                + MARGIN;
        double bottom = shapes.stream()
                        .mapToDouble(shape -> bottom(shape.getBounds()))
                        .max()
                        .orElse(0)
                + MARGIN;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\""
                        + " font-family=\"Arial, sans-serif\" font-size=\"12\">",
                n(left), n(top), n(right - left), n(bottom - top), n(right - left), n(bottom - top));
        add("<title>%s</title>", text(title(process)));
        add("<defs><marker id=\"pijl\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\""
                + " orient=\"auto\"><path d=\"M0 1 L9 5 L0 9 z\"/></marker></defs>");
        add("<rect x=\"%s\" y=\"%s\" width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>", n(left), n(top));
        shapes.stream().filter(shape -> isFrame(shape.getBpmnElement())).forEach(this::frame);
        process.all(BpmnEdge.class).forEach(this::flow);
        shapes.stream().filter(shape -> !isFrame(shape.getBpmnElement())).forEach(this::step);
        return svg.append("</svg>\n").toString();
    }

    private static boolean isFrame(BaseElement element) {
        return element instanceof Participant || element instanceof Lane || element instanceof SubProcess;
    }

    private void frame(BpmnShape shape) {
        Bounds at = shape.getBounds();
        if (shape.getBpmnElement() instanceof SubProcess sub) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" fill=\"#fff\" stroke=\"#333\"%s/>",
                    n(at.getX()),
                    n(at.getY()),
                    n(at.getWidth()),
                    n(at.getHeight()),
                    sub.triggeredByEvent() ? " stroke-dasharray=\"4 3\"" : "");
            lines(List.of(name(sub)), at.getX() + at.getWidth() / 2, at.getY() + 18);
            return;
        }
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#888\"/>",
                n(at.getX()), n(at.getY()), n(at.getWidth()), n(at.getHeight()));
        String name = shape.getBpmnElement() instanceof Lane lane
                ? lane.getName()
                : ((Participant) shape.getBpmnElement()).getName();
        double x = at.getX() + 19;
        double y = at.getY() + at.getHeight() / 2;
        add(
                "<text text-anchor=\"middle\" transform=\"translate(%s %s) rotate(-90)\">%s</text>",
                n(x), n(y), text(name));
    }

    private void flow(BpmnEdge edge) {
        if (!(edge.getBpmnElement() instanceof SequenceFlow flow)) {
            return;
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#333\" stroke-width=\"1.4\" marker-end=\"url(#pijl)\"/>",
                edge.getWaypoints().stream().map(ProcessPicture::point).collect(Collectors.joining(" ")));
        label(edge.getBpmnLabel(), name(flow));
    }

    private void step(BpmnShape shape) {
        Bounds at = shape.getBounds();
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2;
        BaseElement element = shape.getBpmnElement();
        if (element instanceof Event event) {
            event(event, x, y, at.getWidth() / 2);
            label(shape.getBpmnLabel(), name(event));
        } else if (element instanceof Gateway gateway) {
            add(
                    "<polygon points=\"%s,%s %s,%s %s,%s %s,%s\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"1.6\"/>",
                    n(x), n(at.getY()), n(right(at)), n(y), n(x), n(bottom(at)), n(at.getX()), n(y));
            sign(gateway instanceof ParallelGateway ? "+" : gateway instanceof EventBasedGateway ? "◇" : "×", x, y, 26);
            label(shape.getBpmnLabel(), name(gateway));
        } else if (element instanceof Activity activity) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" fill=\"%s\" stroke=\"#333\" stroke-width=\"%s\"/>",
                    n(at.getX()),
                    n(at.getY()),
                    n(at.getWidth()),
                    n(at.getHeight()),
                    activity instanceof UserTask ? "#e8f1fb" : "#fff",
                    activity instanceof CallActivity ? "3.5" : "1.6");
            List<String> words = wrapped(name(activity), LETTERS_ON_TASK);
            lines(words, x, y + 4 - (words.size() - 1) * 7);
        }
    }

    private void event(Event event, double x, double y, double radius) {
        boolean beside = event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#fff\" stroke=\"#333\" stroke-width=\"%s\"%s/>",
                n(x),
                n(y),
                n(radius),
                event instanceof EndEvent ? "3.5" : "1.6",
                beside ? " stroke-dasharray=\"4 3\"" : "");
        if (event instanceof BoundaryEvent
                || event.getElementType().getTypeName().startsWith("intermediate")) {
            add(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"none\" stroke=\"#333\"%s/>",
                    n(x), n(y), n(radius - 4), beside ? " stroke-dasharray=\"4 3\"" : "");
        }
        definitions(event).stream().findFirst().ifPresent(kind -> sign(symbol(kind), x, y, 17));
    }

    private static List<? extends EventDefinition> definitions(Event event) {
        return event instanceof CatchEvent caught
                ? List.copyOf(caught.getEventDefinitions())
                : List.copyOf(((ThrowEvent) event).getEventDefinitions());
    }

    private static String symbol(EventDefinition kind) {
        if (kind instanceof TimerEventDefinition) {
            return "◷";
        }
        if (kind instanceof MessageEventDefinition) {
            return "✉";
        }
        return kind instanceof TerminateEventDefinition ? "●" : "!";
    }

    private void sign(String sign, double x, double y, int size) {
        add(
                "<text text-anchor=\"middle\" dominant-baseline=\"central\" x=\"%s\" y=\"%s\" font-size=\"%s\">%s</text>",
                n(x), n(y), String.valueOf(size), sign);
    }

    private void label(BpmnLabel label, String name) {
        if (label != null && label.getBounds() != null && !name.isBlank()) {
            Bounds at = label.getBounds();
            List<String> words = wrapped(name, Math.max(8, (int) (at.getWidth() / 5.2)));
            lines(words, at.getX() + at.getWidth() / 2, at.getY() + 11);
        }
    }

    private void lines(List<String> lines, double x, double firstY) {
        for (int i = 0; i < lines.size(); i++) {
            add(
                    "<text text-anchor=\"middle\" x=\"%s\" y=\"%s\">%s</text>",
                    n(x), n(firstY + i * 14), text(lines.get(i)));
        }
    }

    static List<String> wrapped(String name, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String title(ProcessModel process) {
        return process.all(org.camunda.bpm.model.bpmn.instance.Process.class)
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private static String name(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static String point(Waypoint point) {
        return n(point.getX()) + "," + n(point.getY());
    }

    private static double right(Bounds bounds) {
        return bounds.getX() + bounds.getWidth();
    }

    private static double bottom(Bounds bounds) {
        return bounds.getY() + bounds.getHeight();
    }

    private static String n(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void add(String template, Object... values) {
        svg.append(String.format(Locale.ROOT, template, values)).append('\n');
    }
}
