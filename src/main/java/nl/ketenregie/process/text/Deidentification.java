package nl.ketenregie.process.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for personal data in text that must be without. It would rather refuse a number too many than let one through,
 * as long as law articles, sums of money, years and terms pass.
 */
public final class Deidentification {

    /** The surest first: what one detector found is no longer there for the next. */
    private static final List<Detector> DETECTORS = List.of(
            new Detector(Kind.EMAIL, EmailAddresses::in),
            new Detector(Kind.REKENINGNUMMER, AccountNumbers::in),
            new Detector(Kind.BSN, CitizenServiceNumber::namedIn),
            new Detector(Kind.ZAAKNUMMER, CaseNumbers::in),
            new Detector(Kind.GEBOORTEDATUM, BirthDates::in),
            new Detector(Kind.TELEFOON, TelephoneNumbers::spelledIn),
            new Detector(Kind.BSN, CitizenServiceNumber::in),
            new Detector(Kind.TELEFOON, TelephoneNumbers::plannedIn),
            new Detector(Kind.ADRES, Addresses::in),
            new Detector(Kind.NAAM, PersonNames::in));

    private Deidentification() {}

    private record Detector(Kind kind, Function<String, Stream<Span>> search) {}

    private record Sighting(Kind kind, Span span) {}

    /** @return what was found, in the order of the text; fragments do not overlap */
    public static List<Found> scan(String text) {
        NormalText normal = new NormalText(text);
        List<Sighting> seen = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            detector.search().apply(normal.text()).forEach(span -> {
                if (seen.stream().noneMatch(earlier -> earlier.span().overlaps(span))) {
                    seen.add(new Sighting(detector.kind(), span));
                }
            });
        }
        return seen.stream()
                .sorted(Comparator.comparing(sighting -> sighting.span().start()))
                .map(sighting -> normal.found(sighting.kind(), sighting.span()))
                .toList();
    }
}
