package nl.ketenregie.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.support.Cases.Case;
import org.springframework.boot.test.context.TestComponent;

/** The Huis van het Recht step by step, with a resident who does not exist. */
@TestComponent
public class HuisDesk {

    public static final String PROCESS = "huis-van-het-recht";
    public static final String TEAM = "huis-van-het-recht-heerlen";
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    public static final String QUESTION = "De brieven stapelen zich op en ik weet niet waar ik moet beginnen.";
    public static final String NAME = "Fenna de Proef";
    public static final String PHONE = "0600000037";
    public static final String PLAN = "Eerst de huur regelen, daarna de andere schulden.";

    private final Cases cases;

    public HuisDesk(Cases cases) {
        this.cases = cases;
    }

    // ---------------------------------------------------------------- the desk

    public Case walksIn() {
        return walksIn(Map.of());
    }

    public Case walksIn(Map<String, Object> differently) {
        return cases.start(PROCESS, TEAM, question(differently));
    }

    public static Map<String, Object> question(Map<String, Object> differently) {
        return with(Map.of("hulpvraag", QUESTION, "gemeente", "0917", "dreiging", "geen"), differently);
    }

    public static Map<String, Object> intake(Map<String, Object> differently) {
        return with(
                Map.of(
                        "hulpvraag",
                        QUESTION,
                        "kanaal",
                        "balie",
                        "identificatie",
                        "contactgegevens",
                        "naam",
                        NAME,
                        "telefoon",
                        PHONE),
                differently);
    }

    public static Map<String, Object> anonymousIntake() {
        return Map.of("hulpvraag", QUESTION, "kanaal", "balie", "identificatie", "anoniem");
    }

    public static Map<String, Object> scan(Map<String, Object> differently) {
        return with(Map.of("doetMee", "ja", "draagkracht", "voldoende"), differently);
    }

    /** One problem: the desk advises. */
    public Case single() {
        return single(walksIn());
    }

    public Case single(Case resident) {
        return resident.does("UserTask_RecordHelp", intake(Map.of()))
                .does("UserTask_TakeScan", scan(Map.of("meerJuridisch", true)))
                .does("UserTask_ConfirmScan", Map.of("complexiteit", "enkelvoudig", "dominantProbleem", "juridisch"));
    }

    /** Many problems: the expert team discusses, once the resident agrees. */
    public Case many() {
        return many(walksIn());
    }

    public Case many(Case resident) {
        return scanned(resident.does("UserTask_RecordHelp", intake(Map.of())));
    }

    public static Case scanned(Case resident) {
        return resident.does("UserTask_TakeScan", scanOfMany()).does("UserTask_ConfirmScan", manyProblems());
    }

    public static Map<String, Object> scanOfMany() {
        return scan(Map.of(
                "meerJuridisch", true,
                "schulden", true,
                "ongeopendePost", true,
                "onzekerInkomen", true,
                "werkloos", true,
                "geenNetwerk", true,
                "draagkracht", "laag"));
    }

    public static Map<String, Object> manyProblems() {
        return Map.of("complexiteit", "multiproblematiek", "dominantProbleem", "inkomen");
    }

    public static Map<String, Object> advice(String next) {
        return Map.of("advies", "U kunt dit formulier gebruiken.", "vervolgBalie", next);
    }

    public static Map<String, Object> adviceAndHelper(String helper) {
        return Map.of(
                "advies",
                "Iemand anders kan dit beter.",
                "vervolgBalie",
                "overdragen",
                "ontvanger",
                helper,
                "vertegenwoordiging",
                false);
    }

    // ---------------------------------------------------------------- consent

    public static Map<String, Object> consent() {
        return Map.of(
                "uitlegGegeven",
                true,
                "toestemming",
                "ja",
                "bewijs",
                "mondeling-vastgelegd",
                "categorieen",
                List.of("contact", "probleem"));
    }

    public static Map<String, Object> refusal() {
        return Map.of("uitlegGegeven", true, "toestemming", "nee");
    }

    // ---------------------------------------------------------------- the discussion

    public static Map<String, Object> plan(Map<String, Object> differently) {
        return with(
                Map.of(
                        "eersteProbleem",
                        "inkomen",
                        "aanpak",
                        PLAN,
                        "volgendeStap",
                        "hulp",
                        "ontvanger",
                        "gemeente-uitvoering",
                        "vertegenwoordiging",
                        false,
                        "dreiging",
                        "geen"),
                differently);
    }

    public static Map<String, Object> planFor(String helper) {
        return plan(Map.of("ontvanger", helper, "redenHelper", "Deze helper kent de inwoner al."));
    }

    public static Map<String, Object> planToJudge() {
        Map<String, Object> plan = new HashMap<>(plan(Map.of("volgendeStap", "rechter")));
        plan.remove("ontvanger");
        plan.remove("vertegenwoordiging");
        return plan;
    }

    public static Map<String, Object> planAlone() {
        Map<String, Object> plan = new HashMap<>(planToJudge());
        plan.put("volgendeStap", "zelf");
        plan.put("redenZelf", "De inwoner wil het eerst zelf proberen.");
        return plan;
    }

    /** The resident agreed, and the expert team has the case on its table. */
    public Case atTheTable() {
        return many().does("UserTask_RecordConsent", consent());
    }

    /** The expert team chose this helper, and the resident may be offered to it. */
    public Case offeredTo(String helper) {
        return offered(atTheTable().does("UserTask_DiscussCase", planFor(helper)));
    }

    public Case offered(Case resident) {
        return resident.does("UserTask_RecordConsent", consent());
    }

    public static Map<String, Object> otherHelper(String helper) {
        return Map.of(
                "besproken",
                "De inwoner wil verder met iemand anders.",
                "volgendeStap",
                "andere-helper",
                "ontvanger",
                helper,
                "vertegenwoordiging",
                false);
    }

    public static Map<String, Object> noHelper(String next) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("besproken", "Er is niemand gevonden.", "volgendeStap", next));
        if (next.equals("geen")) {
            answers.put("redenGeenHulp", "Overal is een wachtlijst.");
        }
        return answers;
    }

    // ---------------------------------------------------------------- the helper

    public static Case taken(Case resident) {
        return resident.does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"))
                .does("UserTask_IntroduceResident", Map.of("kennismaking", "verschenen"))
                .does("UserTask_GiveFeedback", Map.of("verwijzingJuist", "juist"));
    }

    public static Case returned(Case resident) {
        return resident.does(
                        "UserTask_AcceptHandover",
                        Map.of("overdrachtGeaccepteerd", "nee", "redenTeruggave", "Dit hoort niet bij ons."))
                .does("UserTask_ProcessReturn", Map.of("toelichting", "We zoeken verder."));
    }

    // ---------------------------------------------------------------- aftercare

    public static Map<String, Object> aftercare(String solved) {
        return Map.of("bereikt", "ja", "opgelost", solved, "afsprakenNagekomen", "ja", "nieuwProbleem", "nee");
    }

    /** The helper took over on Monday; four weeks and three months later the resident is called. */
    public Case calledTwice(Case resident, String firstAnswer, String secondAnswer) {
        cases.goTo(MONDAY.plusWeeks(4).plusDays(1));
        resident.does("UserTask_AskFirst", aftercare(firstAnswer));
        cases.goTo(MONDAY.plusMonths(3).plusDays(1));
        return resident.does("UserTask_AskAgain", aftercare(secondAnswer));
    }

    // ---------------------------------------------------------------- the judge

    public static Map<String, Object> judge(Map<String, Object> differently) {
        return with(
                Map.of(
                        "rechterKanHelpen",
                        "ja",
                        "waarom",
                        "De verhuurder wil niet meer praten.",
                        "informeelGeprobeerd",
                        "ja",
                        "watGeprobeerd",
                        "Drie keer gebeld en een voorstel gedaan.",
                        "inwonerAkkoord",
                        "ja",
                        "vraagAanRechter",
                        "Mag de inwoner blijven wonen met een regeling?"),
                differently);
    }

    /** The Juridisch Loket has taken over and asks for the hearing. */
    public Case awaitingTheHearing() {
        return offered(atTheTable()
                        .does("UserTask_DiscussCase", planToJudge())
                        .does("UserTask_JudgeNecessity", judge(Map.of())))
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
    }

    public static UUID dossier(Case resident) {
        return UUID.fromString(resident.dossierId());
    }

    public static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(differently);
        answers.values().removeIf(""::equals);
        return answers;
    }
}
