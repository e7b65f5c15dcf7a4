package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ketenregie.replay.signaleringsoverleg.ReplaySignal.Afspraak;
import nl.ketenregie.replay.signaleringsoverleg.ReplaySignal.Bespreking;
import nl.ketenregie.replay.signaleringsoverleg.ReplaySignal.Redactie;

/** What people fill in about a signal: the facts of the file where it has them, otherwise the least that a form accepts. */
final class SignalAnswers {

    private static final Set<String> WAYS_TO_THE_TABLE = Set.of("agenda", "spoed", "wachtlijst");

    /** Fewer reports than this may point at one person. */
    private static final int RARE = 3;

    private static final int DAYS_FOR_A_NEW_OWNER = 28;

    private SignalAnswers() {}

    static Map<String, Object> report(ReplaySignal facts, String municipality, String description) {
        return Map.of(
                "gemeente",
                municipality,
                "thema",
                facts.thema(),
                "bestuursorgaan",
                facts.bestuursorgaan(),
                "aantalBekend",
                facts.aantalBekend(),
                "beschrijving",
                description,
                "noodsituatie",
                facts.noodsituatie());
    }

    /** @return empty for a form that a replay does not fill in */
    static Optional<Map<String, Object>> to(OpenForm form, SignalRun run, Runs runs) {
        ReplaySignal facts = run.facts();
        ReplaySignal.Verloop course = facts.verloop();
        return Optional.ofNullable(
                switch (form.id()) {
                    case "signaleringsoverleg-edit-signal" -> editing(facts);
                    case Forms.CHOOSE_ROUTE -> route(form, facts, runs);
                    case "signaleringsoverleg-help-resident" -> Map.of("hulp", course.noodhulp());
                    case "signaleringsoverleg-assess-data-breach" ->
                        Map.of(
                                "datalek",
                                course.datalek(),
                                "afweging",
                                "Het gegeven is gewist en niet verder gedeeld.");
                    case Forms.ANSWER_QUESTION ->
                        Map.of("antwoord", "Zo is het bij ons geregeld, en zo vertellen wij het.");
                    case "signaleringsoverleg-resolve-waiting" ->
                        Map.of("wachten", "afsluiten", "toelichting", "Er kwamen geen meldingen meer bij.");
                    case Forms.DISCUSS_ITEM -> discussion(run.discussion(), form.today());
                    case Forms.REVIEW_LAWFULNESS ->
                        Map.of(
                                "onrechtmatig",
                                "onrechtmatig".equals(course.juridischeZaken()) ? "ja" : "nee",
                                "oordeel",
                                "De werkwijze is naast de wet en de beleidsregels gelegd.");
                    case "signaleringsoverleg-review-earlier-decisions" ->
                        Map.of("aantalBesluiten", 14, "lijstGemaakt", true, "aanpak", "Wij lopen ze een voor een na.");
                    case Forms.ASSIGN_OWNER -> owner(course, form.today());
                    case Forms.ANSWER_SIGNAL ->
                        Map.of("antwoordSignaal", "Wij kennen dit en werken eraan.", "beleidAangepast", "nee");
                    case "signaal-naar-beleid-escalate-signal" ->
                        Map.of(
                                "geescaleerdVia",
                                "divosa",
                                "geescaleerdOp",
                                form.today().toString(),
                                "komtAntwoord",
                                course.externAntwoordNaDagen() == null ? "nee" : "ja");
                    case Forms.REPORT_BACK ->
                        Map.of(
                                "terugkoppeling",
                                "Dit is ermee gedaan: " + facts.redactie().titel() + ".",
                                "tekstInwoners",
                                "U kunt hierover bij ons uitleg krijgen.");
                    case Forms.READ_FEEDBACK ->
                        Map.of("bruikbaar", "ja", "opmerking", "Dank, wij delen dit met collega's.");
                    case "signaleringsoverleg-assess-effect" ->
                        Map.of(
                                "effect",
                                course.effect(),
                                "heropenen",
                                course.heropenen() == null ? "nee" : course.heropenen(),
                                "toelichting",
                                "Afgezet tegen de meldingen van het kwartaal ervoor.");
                    default -> AgreementAnswers.to(form, run);
                });
    }

    private static Map<String, Object> editing(ReplaySignal facts) {
        Redactie edited = facts.redactie();
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("titel", edited.titel());
        answers.put("thema", facts.thema());
        answers.put("bestuursorgaan", facts.bestuursorgaan());
        if (edited.wetRegeling() != null) {
            answers.put("wetRegeling", edited.wetRegeling());
        }
        answers.put("aard", edited.aard() == null ? "uitvoering" : edited.aard());
        answers.put("ernst", edited.ernst());
        answers.put("vergelijkbareZaken", edited.vergelijkbareZaken());
        answers.put("kwetsbareGroep", edited.kwetsbareGroep());
        answers.put("geldOfInkomen", edited.geldOfInkomen());
        answers.put("kinderen", edited.kinderen());
        answers.put("mogelijkOnrechtmatig", edited.mogelijkOnrechtmatig());
        answers.put("betreftPartner", edited.betreftPartner() == null ? "geen" : edited.betreftPartner());
        return answers;
    }

    private static Map<String, Object> route(OpenForm form, ReplaySignal facts, Runs runs) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("weg", facts.weg()));
        if (!facts.weg().equals(form.shown().apply("prioriteit").asText())) {
            answers.put("afwijkingReden", "Zo komt het het snelst bij wie erover gaat.");
        }
        if (facts.redactie().vergelijkbareZaken() < RARE && WAYS_TO_THE_TABLE.contains(facts.weg())) {
            answers.put("uniekBeoordeeld", true);
        }
        if (facts.koppelAan() != null) {
            answers.put("signaalnummer", runs.signal(facts.koppelAan()).number());
        }
        if (facts.ontvanger() != null) {
            answers.put("ontvanger", facts.ontvanger());
        }
        return answers;
    }

    private static Map<String, Object> discussion(Bespreking said, LocalDate today) {
        if (said == null) {
            throw new IllegalArgumentException("the table discusses it, but the file has nothing that it says");
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("uitkomst", said.uitkomst());
        answers.put("toelichting", said.toelichting());
        if (said.ontvanger() != null) {
            answers.put("ontvanger", said.ontvanger());
        }
        if (said.eigenaarGevonden() != null) {
            answers.put("eigenaarGevonden", said.eigenaarGevonden());
        }
        if (!said.afspraken().isEmpty()) {
            answers.put(
                    "afspraken",
                    said.afspraken().stream().map(one -> agreement(one, today)).toList());
        }
        return answers;
    }

    private static Map<String, Object> owner(ReplaySignal.Verloop course, LocalDate today) {
        return "eigenaar".equals(course.directie())
                ? Map.of(
                        "eigenaarGevonden",
                        "ja",
                        "afspraken",
                        List.of(agreement(
                                new Afspraak("gemeente-uitvoering", "Dit alsnog oppakken.", DAYS_FOR_A_NEW_OWNER),
                                today)))
                : Map.of("eigenaarGevonden", "nee", "reden", "Er is dit jaar niemand vrij te maken.");
    }

    private static Map<String, Object> agreement(Afspraak one, LocalDate today) {
        return Map.of(
                "eigenaar",
                one.eigenaar(),
                "wat",
                one.wat(),
                "wanneer",
                today.plusDays(one.overDagen()).toString());
    }
}
