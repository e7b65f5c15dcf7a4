package nl.ketenregie.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pro forma objection: in time now, the grounds later (Awb 6:5 and 6:6). What the case does not know is left open as a
 * dotted line, never guessed.
 *
 * @param today date of the letter (Awb 6:5 lid 1 b)
 */
public record ProFormaObjection(LocalDate today, Resident resident, Body body, Decision decision) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private static final List<String> ADDRESS_OF_RESIDENT = List.of("straat en nummer", "postcode en plaats");
    private static final List<String> ADDRESS_OF_BODY = List.of("postadres", "postcode en plaats");

    /** @param address line by line, without the name; empty when it is not known */
    public record Resident(
            Optional<String> name, List<String> address, Optional<String> telephone, Optional<String> email) {}

    /**
     * @param name as it stands on an envelope, line by line; empty when it is not known
     * @param address where it receives objections, line by line; empty when it is not known
     */
    public record Body(List<String> name, List<String> address) {}

    /**
     * @param sentOn day on which it was sent
     * @param reference of the body
     * @param about what it is about, in words that follow "het gaat over:": "WW (werkloosheid), terugvordering"
     */
    public record Decision(LocalDate sentOn, Optional<String> reference, Optional<String> about) {}

    Letter letter() {
        return new Letter(
                "Pro forma bezwaar",
                sender(),
                block(body.name(), "naam van de organisatie die het besluit nam", body.address(), ADDRESS_OF_BODY),
                List.of(
                        new Letter.Reference("Datum", Line.of(DAY.format(today))),
                        new Letter.Reference("Besluit van", Line.of(sentOn())),
                        new Letter.Reference("Uw kenmerk", Line.of(decision.reference(), "staat op het besluit"))),
                Line.of("Pro forma bezwaar tegen uw besluit van " + sentOn()),
                "Geachte heer of mevrouw,",
                paragraphs(),
                "Met vriendelijke groet,",
                Line.of(resident.name(), "naam"),
                "Bijlage: kopie van het besluit");
    }

    private List<Line> sender() {
        List<Line> lines = new ArrayList<>(
                block(resident.name().stream().toList(), "naam", resident.address(), ADDRESS_OF_RESIDENT));
        lines.add(Line.of(resident.telephone().map("Telefoon: "::concat), "telefoonnummer"));
        resident.email().ifPresent(email -> lines.add(Line.of("E-mail: " + email)));
        return lines;
    }

    private List<Line> paragraphs() {
        return List.of(
                Line.of("Op " + sentOn() + " hebt u mij een besluit gestuurd. Het gaat over: ")
                        .and(decision.about(), "waar het besluit over gaat")
                        .and(". Ik ben het niet eens met dit besluit. Daarom maak ik bezwaar."),
                Line.of("Dit is een pro forma bezwaar. Dat betekent: ik maak nu op tijd bezwaar, en mijn redenen (de"
                        + " gronden) stuur ik later. Ik heb meer tijd nodig om die op te schrijven. Ik vraag u daarom"
                        + " om mij die tijd te geven, zoals in artikel 6:6 van de Algemene wet bestuursrecht staat."
                        + " Schrijft u mij tot welke dag ik mijn redenen kan sturen?"),
                Line.of("Wilt u mij ook schriftelijk bevestigen dat u dit bezwaar hebt ontvangen? Dat staat in artikel"
                        + " 6:14 van de Algemene wet bestuursrecht."),
                Line.of("Hebt u nog iets van mij nodig om mijn bezwaar te behandelen? Laat mij dat dan weten. Ik stuur"
                        + " het u zo snel mogelijk toe."));
    }

    private String sentOn() {
        return DAY.format(decision.sentOn());
    }

    /** A name and an address; where one is not known, lines on which it fits. */
    private static List<Line> block(
            List<String> name, String whoseName, List<String> address, List<String> addressLines) {
        return Stream.concat(lines(name, List.of(whoseName)), lines(address, addressLines))
                .toList();
    }

    private static Stream<Line> lines(List<String> known, List<String> otherwise) {
        return known.isEmpty()
                ? otherwise.stream().map(what -> Line.of(Optional.empty(), what))
                : known.stream().map(Line::of);
    }
}
