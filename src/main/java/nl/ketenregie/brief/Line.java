package nl.ketenregie.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a letter: text, and dotted gaps that the sender fills in by hand. */
record Line(List<Part> parts) {

    sealed interface Part {}

    record Text(String text) implements Part {}

    /** @param what what has to be filled in, for whoever hears the letter instead of seeing it */
    record Gap(String what) implements Part {}

    static Line of(String text) {
        return new Line(List.of(new Text(text)));
    }

    /** The text when it is known, or else a gap that says what belongs there. */
    static Line of(Optional<String> text, String what) {
        return new Line(List.of(part(text, what)));
    }

    Line and(String text) {
        return and(new Text(text));
    }

    Line and(Optional<String> text, String what) {
        return and(part(text, what));
    }

    private Line and(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Line(List.copyOf(longer));
    }

    private static Part part(Optional<String> text, String what) {
        return text.<Part>map(Text::new).orElseGet(() -> new Gap(what));
    }
}
