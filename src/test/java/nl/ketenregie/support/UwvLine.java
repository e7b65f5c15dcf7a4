package nl.ketenregie.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenregie.support.Cases.Case;

/** A case on the UWV directe lijn, step by step, with people who do not exist: for tests of the rooms beneath it. */
public final class UwvLine {

    public static final String PROCESS = "uwv-directe-lijn";
    public static final String TEAM = "juridisch-loket-utrecht";
    public static final String CONSENT_FORM = "toestemming-record-consent";
    public static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);

    public static final String NAME = "Fenna de Proef";
    public static final String PHONE = "+31600000037";
    public static final String QUESTION = "Terugvordering zonder uitleg van de berekening.";

    private UwvLine() {}

    /** The start form, filled in; a null takes an answer out. */
    public static Map<String, Object> helpRequest(Map<String, Object> differently) {
        return with(
                Map.ofEntries(
                        Map.entry("kanaal", "telefoon"),
                        Map.entry("gemeente", "0344"),
                        Map.entry("naam", NAME),
                        Map.entry("telefoon", PHONE),
                        Map.entry("instantie", "UWV"),
                        Map.entry("regeling", "WW"),
                        Map.entry("fase", "besluit"),
                        Map.entry("soortBesluit", "terugvordering"),
                        Map.entry("verzondenOp", "2021-08-24"),
                        Map.entry("vraag", QUESTION),
                        Map.entry("aanleiding", "besluit-onduidelijk")),
                differently);
    }

    public static Map<String, Object> consent(Map<String, Object> differently) {
        return with(
                Map.of(
                        "uitlegGegeven",
                        true,
                        "toestemming",
                        "ja",
                        "bewijs",
                        "mondeling-vastgelegd",
                        "categorieen",
                        List.of("contact", "probleem", "document")),
                differently);
    }

    public static Map<String, Object> question() {
        return Map.of("onduidelijk", "De berekening ontbreekt.", "gewenstResultaat", "Uitleg van het bedrag.");
    }

    public static Map<String, Object> answer(String kind) {
        return Map.of("behandelwijze", "antwoorden", "antwoordSoort", kind, "antwoord", "Dit is ons antwoord.");
    }

    /** A case in which the jurist has chosen the line and now asks the resident for consent. */
    public static Case beforeConsent(Cases cases) {
        return cases.start(PROCESS, TEAM, helpRequest(Map.of()))
                .does("UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"));
    }

    /** A case that waits for the answer of UWV, with this consent. */
    public static Case asked(Cases cases, Map<String, Object> consentDifferently) {
        return beforeConsent(cases)
                .does("UserTask_RecordConsent", consent(consentDifferently))
                .does("UserTask_AskUwv", question());
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(differently);
        return answers;
    }
}
