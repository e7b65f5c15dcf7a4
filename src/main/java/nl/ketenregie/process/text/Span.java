package nl.ketenregie.process.text;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A piece of normalised text. */
record Span(int start, int end) {

    static Stream<Span> of(Pattern pattern, String text) {
        return of(pattern, text, match -> true);
    }

    static Stream<Span> of(Pattern pattern, String text, Predicate<String> condition) {
        return pattern.matcher(text)
                .results()
                .filter(match -> condition.test(match.group()))
                .map(Span::of);
    }

    private static Span of(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
