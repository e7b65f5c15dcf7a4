package nl.ketenregie.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.support.Cases.Case;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A regiezitting step by step, asked for by the Juridisch Loket in Heerlen, about somebody who does not exist. */
@TestComponent
public class Hearing {

    public static final String PROCESS = "regiezitting";
    public static final String TEAM = "juridisch-loket-heerlen";
    public static final String REGISTRY = "griffie-limburg";
    public static final String JUDGE = "regierechter-limburg";
    public static final String COUNTERPARTY = "wederpartij-heerlen";
    public static final String DIRECTOR = "casusregisseur-heerlen";
    public static final String ADMINISTRATOR = "bewindvoerder-limburg";

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    public static final String NAME = "Fenna de Proef";
    public static final String PHONE = "+31600000037";
    public static final String SITUATION = "Zonder werk, meerdere schulden en een kind van zes.";
    public static final String DISPUTE = "De huurachterstand van zeven maanden.";
    public static final String QUESTION = "Mogen ouder en kind in de woning blijven?";
    public static final String FOR_COURT = "Brief van de huisarts";
    public static final String FOR_BOTH = "Overzicht van de huurachterstand";
    public static final String ADDRESS = "Proefstraat 37, Heerlen";

    private final Cases cases;
    private final ProcessEngine engine;

    Hearing(Cases cases, ProcessEngine engine) {
        this.cases = cases;
        this.engine = engine;
    }

    // ---------------------------------------------------------------- what people fill in

    /** The start form; a null takes an answer out. */
    public static Map<String, Object> request(Map<String, Object> differently) {
        return with(
                Map.of(
                        "naam", NAME,
                        "telefoon", PHONE,
                        "gemeente", "0917",
                        "situatie", SITUATION,
                        "waaromRechter", "De verhuurder wil niet meer praten.",
                        "informeelGeprobeerd", "ja",
                        "watGeprobeerd", "Gebeld en een regeling voorgesteld.",
                        "dreiging", "geen",
                        "inwonerAkkoord", true),
                differently);
    }

    public static Map<String, Object> consent(String... categories) {
        return Map.of(
                "uitlegGegeven",
                true,
                "toestemming",
                "ja",
                "bewijs",
                "mondeling-vastgelegd",
                "categorieen",
                List.of(categories));
    }

    public static Map<String, Object> refusal() {
        return Map.of("uitlegGegeven", true, "toestemming", "nee");
    }

    /** A landlord who summoned the resident. */
    public static Map<String, Object> facts(Map<String, Object> differently) {
        return with(
                Map.of(
                        "soortZaak", "huur",
                        "procedure", "dagvaarding",
                        "schuldhulp", "loopt",
                        "dreiging", "geen"),
                differently);
    }

    public static Map<String, Object> application(Map<String, Object> differently) {
        return with(
                Map.of(
                        "partijen",
                        List.of(
                                Map.of("partij", NAME, "hoedanigheid", "verzoeker", "adres", ADDRESS),
                                Map.of(
                                        "partij",
                                        "Woningcorporatie Heerlen",
                                        "hoedanigheid",
                                        "wederpartij",
                                        "adres",
                                        "Postbus 37, Heerlen")),
                        "geschilpunten",
                        DISPUTE,
                        "vraagRechter",
                        QUESTION,
                        "vordering",
                        "boven-1750",
                        "achterstand",
                        4387.65,
                        "hulpverleners",
                        List.of("bewindvoerder", "expertiseteam"),
                        "bijlagen",
                        List.of(
                                Map.of("titel", FOR_COURT, "soort", "brief", "voorWie", "rechtbank"),
                                Map.of(
                                        "titel",
                                        FOR_BOTH,
                                        "soort",
                                        "schuldenoverzicht",
                                        "voorWie",
                                        "rechtbank-en-wederpartij"))),
                differently);
    }

    public static Map<String, Object> inOrder() {
        return Map.of("uitkomst", "verder", "griffierecht", "verlaagd");
    }

    public static Map<String, Object> granted(String... wanted) {
        return Map.of(
                "uitkomst",
                "verder",
                "genodigden",
                List.of(wanted),
                "vragenZitting",
                "Wat is er nodig om te blijven wonen?",
                "duur",
                60);
    }

    public static Map<String, Object> firstProposal() {
        return Map.of("moment", "voorstel-1");
    }

    public static Map<String, Object> moment(String moment, Map<String, Object> differently) {
        return with(Map.of("moment", "anders", "andersOp", moment), differently);
    }

    /** What the judge records; results without a talk have no report of one. */
    public static Map<String, Object> result(String result, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "aanwezigen",
                List.of("juridisch-loket", "wederpartij", "bewindvoerder", "casusregisseur"),
                "zittingsresultaat",
                result));
        if (!result.equals("inwoner-afwezig") && !result.equals("wraking")) {
            answers.put("verslag", "Iedereen wil dat ouder en kind blijven wonen.");
        }
        return with(answers, differently);
    }

    public static Map<String, Object> record(String day, String... owners) {
        return Map.of(
                "regelingTekst",
                "U betaalt elke maand vijftig euro.",
                "afspraken",
                agreements(day, owners),
                "pvOndertekend",
                true);
    }

    public static List<Map<String, Object>> agreements(String day, String... owners) {
        return List.of(owners).stream()
                .map(owner -> Map.<String, Object>of(
                        "eigenaar", owner, "wat", "De huur elke maand op tijd betalen", "wanneer", day))
                .toList();
    }

    public static Map<String, Object> judgment(String decision, LocalDate day) {
        return Map.of(
                "dictum",
                decision,
                "uitspraakOp",
                day.toString(),
                "vordering",
                "boven-1750",
                "uitspraakUitleg",
                "U mag in uw huis blijven wonen.");
    }

    public static Map<String, Object> well() {
        return Map.of("bereikt", "ja", "opgelost", "ja", "afsprakenNagekomen", "ja", "nieuwProbleem", "nee");
    }

    // ---------------------------------------------------------------- how far a case is

    public Case requested(Map<String, Object> differently) {
        return cases.start(PROCESS, TEAM, request(differently));
    }

    /** The court, the other party and the case director may know. */
    public Case consented() {
        return consentedTo(requested(Map.of()));
    }

    public Case consentedTo(Case asked) {
        consent(asked, "griffie", consent("contact", "probleem", "document", "financieel"));
        consent(asked, "wederpartij", consent("contact", "probleem", "document", "financieel"));
        consent(asked, "casusregisseur", consent("contact", "probleem"));
        return asked;
    }

    public void consent(Case asked, String receiver, Map<String, Object> answer) {
        with(asked, "UserTask_RecordConsent", "ontvanger", receiver, answer);
    }

    /** The application lies with the registry. */
    public Case applied() {
        return consented()
                .does("UserTask_RecordFacts", facts(Map.of()))
                .does("UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"))
                .does("UserTask_SubmitApplication", application(Map.of()));
    }

    /** There will be a hearing: the registry chooses when. */
    public Case granted() {
        Case asked = applied()
                .does("UserTask_CheckIntake", inOrder())
                .does("UserTask_DecideDirection", granted("wederpartij", "bewindvoerder", "expertiseteam"));
        consent(asked, "bewindvoerder", consent("probleem"));
        return asked;
    }

    /** A hearing on Tuesday 10 March at nine, to which everybody is invited. */
    public Case planned() {
        return granted().does("UserTask_ChooseHearingMoment", firstProposal());
    }

    /** It is the day after the hearing began; the judge has not recorded anything yet. */
    public Case begun() {
        Case asked = planned();
        cases.goTo(LocalDate.of(2026, 3, 11));
        return asked;
    }

    public Case held(String result) {
        return begun().does("UserTask_HoldHearing", result(result, Map.of()));
    }

    /** A settlement, after which the agreements and the resident are followed. */
    public Case settled(Map<String, Object> differently) {
        return begun().does("UserTask_HoldHearing", result("schikking", differently))
                .does("UserTask_DrawUpRecord", record("2026-04-01", "bewindvoerder"));
    }

    /** All agreements were kept, and after four weeks and three months all is well. */
    public Case followedUp(Case asked, LocalDate firstCall, LocalDate secondCall) {
        asked.does(
                "UserTask_MonitorAgreements", Map.of("naleving", "nagekomen", "nalevingToelichting", "Alles loopt."));
        return wellAfterwards(asked, firstCall, secondCall);
    }

    public Case wellAfterwards(Case asked, LocalDate firstCall, LocalDate secondCall) {
        cases.goTo(firstCall);
        asked.does("UserTask_AskFirst", well());
        cases.goTo(secondCall);
        return asked.does("UserTask_AskAgain", well());
    }

    /** Of tasks that exist for several partners at once, the one in whose process this variable has this value. */
    public void with(Case asked, String task, String variable, String value, Map<String, Object> answers) {
        Task open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(asked.dossierId())
                .taskDefinitionKey(task)
                .processVariableValueEquals(variable, value)
                .singleResult();
        String team = engine.getTaskService()
                .getIdentityLinksForTask(open.getId())
                .get(0)
                .getGroupId();
        cases.as(team, () -> {
            engine.getFormService().submitTaskForm(open.getId(), new HashMap<>(answers));
            return null;
        });
        cases.doWhatIsDue();
    }

    /** What somebody of this team sees filled in when opening the form of this task. */
    public Map<String, Object> shownTo(String team, Case asked, String task) {
        return cases.as(
                team,
                () -> new HashMap<>(engine.getFormService()
                        .getTaskFormVariables(asked.task(task).getId())));
    }

    /** Questions that stay open. */
    public static Map<String, Object> unanswered(String... questions) {
        Map<String, Object> answers = new HashMap<>();
        List.of(questions).forEach(question -> answers.put(question, null));
        return answers;
    }

    public static UUID dossier(Case asked) {
        return UUID.fromString(asked.dossierId());
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(differently);
        answers.values().removeIf(value -> value == null);
        return answers;
    }
}
