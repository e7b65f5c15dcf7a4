package nl.ketenregie.replay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the people in a case fill in: the facts of the file where it has them, otherwise the least that a form accepts. */
final class Answers {

    static final String CONFIRM_ROUTE = "uwv-directe-lijn-confirm-route";
    static final String EXPLAIN = "uwv-directe-lijn-explain-answer";

    /** Kinds of answer that come with a day on which UWV will have done something. */
    private static final Set<String> PROMISES = Set.of("fout-erkend", "bereid-te-herzien", "besluit-komt-op");

    private static final String NEW_QUESTION = "nieuwe-vraag";

    private Answers() {}

    /** @return empty for a form that a replay does not fill in */
    static Optional<Map<String, Object>> to(String form, CaseRun run, LocalDate today) {
        ReplayCase facts = run.facts();
        ReplayCase.Verloop course = facts.verloop();
        return Optional.ofNullable(
                switch (form) {
                    case "uwv-directe-lijn-explain-self" -> Map.of("uitlegInwoner", "Uitgelegd met de eigen papieren.");
                    case "uwv-directe-lijn-refer-resident" ->
                        Map.of(
                                "verwezenNaar",
                                referral(facts),
                                "uitlegInwoner",
                                "De inwoner weet waar de vraag thuishoort.");
                    case "toestemming-record-consent" -> consent(facts.toestemming());
                    case "uwv-directe-lijn-ask-uwv" ->
                        Map.of("onduidelijk", facts.vraag(), "gewenstResultaat", or(facts.gewenst(), "Een antwoord."));
                    case "uwv-directe-lijn-ask-general-question" ->
                        Map.of("algemeneVraag", "Hoe werkt deze regeling in het algemeen?");
                    case "uwv-directe-lijn-answer-question" -> answer(course);
                    case "uwv-directe-lijn-answer-general-question" ->
                        Map.of("antwoordSoort", or(course.antwoordSoort(), ""), "antwoord", "Zo werkt de regeling.");
                    case "uwv-directe-lijn-resolve-missing-answer" ->
                        Map.of("komtAntwoord", course.neverAnswered() ? "nee" : "ja");
                    case EXPLAIN -> Map.of("uitlegInwoner", "Uitgelegd wat UWV antwoordde.", "reactie", reaction(run));
                    case "uwv-directe-lijn-warn-resident" ->
                        Map.of(
                                "uitlegInwoner",
                                "Uitgelegd dat zwijgen mag en dat een advocaat kan helpen.",
                                "reactie",
                                or(course.naAntwoord(), "geen"));
                    case "uwv-directe-lijn-check-promise" -> promise(course);
                    case "uwv-directe-lijn-assess-necessity" ->
                        Map.of(
                                "zelfredzaam",
                                "nee",
                                "voorliggendeVoorziening",
                                "nee",
                                "financieelBelang",
                                "vanaf-500",
                                "juridischeGrondslag",
                                "ja",
                                "binnenDrieUur",
                                "nee");
                    case "uwv-directe-lijn-choose-follow-up" -> Map.of("reactie", or(course.naAntwoord(), "geen"));
                    case "uwv-directe-lijn-support-objection" -> Map.of("bezwaarIngediendOp", today.toString());
                    case "uwv-directe-lijn-propose-tailoring" -> Map.of("maatwerkVoorstel", "Een regeling op maat.");
                    case "uwv-directe-lijn-inform-resident" ->
                        Map.of("berichtInwoner", "Verteld hoe het is afgelopen.", "tevredenheid", "4");
                    case "uwv-directe-lijn-advise-contact" ->
                        Map.of("vakinformatie", "De achtergrond van het besluit.");
                    case "termijnbewaking-check-term" -> Map.of("bezwaarStand", "loopt");
                    case "termijnbewaking-offer-pro-forma" -> Map.of("proFormaKeuze", "inwoner-dient-zelf-in");
                    case "overdracht-accept-handover" -> Map.of("overdrachtGeaccepteerd", "ja");
                    case "overdracht-introduce-resident" -> Map.of("kennismaking", "verschenen");
                    case "overdracht-give-feedback" -> Map.of("verwijzingJuist", "juist");
                    case "overdracht-process-return" -> Map.of("toelichting", "Met de inwoner besproken.");
                    case "overdracht-resolve-handover" -> Map.of("opnieuwAanbieden", "nee");
                    default -> null;
                });
    }

    /** The jurist follows the advice. */
    static Map<String, Object> route(String advice) {
        return Map.of("gebruikLijn", advice.equals("geschikt") ? "ja" : "nee");
    }

    private static String referral(ReplayCase facts) {
        if (!facts.instantie().equals("UWV")) {
            return "juiste-instantie";
        }
        return facts.fraudeonderzoek() || facts.advocaatBetrokken() ? "advocaat" : "reguliere-hulp";
    }

    private static Map<String, Object> consent(ReplayCase.Toestemming consent) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of("uitlegGegeven", true));
        answers.put("toestemming", consent.gegeven() ? "ja" : "nee");
        if (consent.gegeven()) {
            answers.put("bewijs", or(consent.bewijs(), "mondeling-vastgelegd"));
            answers.put("categorieen", List.of("contact", "probleem", "document"));
            if (consent.medisch() && "handtekening".equals(consent.bewijs())) {
                answers.put("medisch", true);
            }
        }
        return answers;
    }

    private static Map<String, Object> answer(ReplayCase.Verloop course) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("behandelwijze", "antwoorden");
        answers.put("antwoordSoort", or(course.antwoordSoort(), ""));
        answers.put("antwoord", "Het antwoord van UWV op deze vraag.");
        if (course.toegezegdOp() != null && PROMISES.contains(course.antwoordSoort())) {
            answers.put("toezeggingOp", course.toegezegdOp().toString());
        }
        return answers;
    }

    private static Map<String, Object> promise(ReplayCase.Verloop course) {
        if (Boolean.FALSE.equals(course.toezeggingNagekomen())) {
            return Map.of("toezeggingNagekomen", "nee");
        }
        String reaction = "betalingsregeling".equals(course.naAntwoord()) ? "betalingsregeling" : "opgelost";
        return Map.of("toezeggingNagekomen", "ja", "reactie", reaction);
    }

    /** A resident with a new question is satisfied with its answer, or there would be no end to it. */
    private static String reaction(CaseRun run) {
        String reaction = or(run.facts().verloop().naAntwoord(), "begrepen");
        return reaction.equals(NEW_QUESTION) && run.timesSubmitted(EXPLAIN) > 0 ? "begrepen" : reaction;
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
