package nl.ketenregie.pilot.premediation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenregie.process.FormFilling;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A pre-mediation step by step, registered by a jurist of the Juridisch Loket, about somebody who does not exist. */
@TestComponent
class PreMediationDesk {

    static final String REPORTER = "juridisch-loket-utrecht";
    static final String PRE_MEDIATOR = "pre-mediator-utrecht";
    static final String SUBSTITUTE = "vervangend-pre-mediator";
    static final String DEPARTMENT = "gemeente-uitvoering-utrecht";

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** Six weeks from 17 February: the last day to object is Monday 30 March. */
    static final String SENT_ON = "2026-02-16";

    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 30);

    static final String NAME = "Fenna de Proef";
    static final String SITUATION = "De bijstand is verlaagd na een huisbezoek dat heel vervelend verliep.";
    static final String STORY = "Zij keken in al mijn kasten en vroegen niets.";
    static final String MESSAGE = "Zij wil graag uitleg over het huisbezoek.";
    static final String VIEW = "De afdeling had een melding gekregen en wilde snel zijn.";
    static final String AGREEMENT = "De klantmanager biedt zijn excuses aan";
    static final String PLACE = "Buurthuis De Proef";

    private final Cases cases;
    private final ProcessEngine engine;
    private final List<FormFilling> fillings;

    PreMediationDesk(Cases cases, ProcessEngine engine, List<FormFilling> fillings) {
        this.cases = cases;
        this.engine = engine;
        this.fillings = fillings;
    }

    // ---------------------------------------------------------------- answers

    /** The start form, filled in; a null takes an answer out. */
    static Map<String, Object> registration(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(completion(Map.of()));
        answers.put("gemeente", "0344");
        answers.put("herkomstMelding", "juridisch-loket");
        answers.putAll(differently);
        return answers;
    }

    /** What a case from elsewhere is completed with. */
    static Map<String, Object> completion(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(Map.ofEntries(
                Map.entry("naam", NAME),
                Map.entry("telefoon", "+31600000037"),
                Map.entry("herkomstMelding", "uwv-lijn"),
                Map.entry("vertegenwoordiger", "geen"),
                Map.entry("instantie", "gemeente"),
                Map.entry("soortBesluit", "herziening"),
                Map.entry("verzondenOp", SENT_ON),
                Map.entry("situatie", SITUATION),
                Map.entry("kern", "bejegening"),
                Map.entry("inwonerWil", "ja"),
                Map.entry("derden", "geen")));
        answers.putAll(differently);
        return answers;
    }

    static Map<String, Object> consent() {
        return Map.of(
                "uitlegGegeven",
                true,
                "toestemming",
                "ja",
                "bewijs",
                "mondeling-vastgelegd",
                "categorieen",
                List.of("contact", "probleem", "document"));
    }

    static Map<String, Object> refusal() {
        return Map.of("uitlegGegeven", true, "toestemming", "nee");
    }

    static Map<String, Object> talk(String standing) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "verhaal",
                STORY,
                "belang",
                "Netjes behandeld worden.",
                "werkwijzeUitgelegd",
                true,
                "rechtenUitgelegd",
                true,
                "stand",
                standing));
        if (standing.equals("andere-hulp")) {
            answers.put("hulpverlener", "schuldhulpverlening");
        }
        return answers;
    }

    static Map<String, Object> message() {
        return Map.of("boodschap", MESSAGE, "vraagAanAfdeling", "Waarom kwam het huisbezoek zo plotseling?");
    }

    static Map<String, Object> view(Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "meewerken",
                "ja",
                "kantGemeente",
                VIEW,
                "beleidsruimte",
                "beperkt",
                "mandaat",
                "Teamleider werk en inkomen"));
        answers.putAll(differently);
        return answers;
    }

    static Map<String, Object> workForm(String standing, boolean objectionPending) {
        return Map.of("stand", standing, "bezwaarLoopt", objectionPending);
    }

    static List<Map<String, Object>> agreements(String owner, String day) {
        return List.of(Map.of("eigenaar", owner, "wat", AGREEMENT, "wanneer", day));
    }

    static Map<String, Object> repair(String result, String day) {
        return Map.of("resultaat", result, "afspraken", agreements("gemeente-uitvoering", day), "inwonerAkkoord", true);
    }

    static Map<String, Object> written(String result, String day) {
        return Map.of("resultaat", result, "afspraken", agreements("gemeente-uitvoering", day));
    }

    static Map<String, Object> joins() {
        return Map.of(
                "deelnameGesprek",
                "ja",
                "spelregels",
                true,
                "begeleider",
                "vertrouwenspersoon",
                "vanaf",
                "2026-03-09",
                "duur",
                90,
                "plaats",
                PLACE);
    }

    static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(differently);
        return answers;
    }

    // ---------------------------------------------------------------- how far a case is

    Case register(Map<String, Object> differently) {
        return cases.start(PreMediationProcess.KEY, REPORTER, registration(differently));
    }

    /** The resident lets the pre-mediator call. */
    Case consented(Map<String, Object> differently) {
        return register(differently).does("UserTask_RecordConsent", consent());
    }

    /** A pre-mediator is independent and knows the advice. */
    Case declared(Map<String, Object> differently) {
        return consented(differently).does("UserTask_DeclareIndependence", Map.of("onafhankelijk", "ja"));
    }

    Case accepted(Map<String, Object> differently) {
        return declared(differently).does("UserTask_ConfirmSuitability", Map.of("geschikt", "ja"));
    }

    Case accepted() {
        return accepted(Map.of());
    }

    Case talked(String standing) {
        return accepted()
                .does("UserTask_CallResident", Map.of("gesprek", "gesproken"))
                .does("UserTask_RecordTalk", talk(standing));
    }

    /** The department is asked for its side. */
    Case asked() {
        return talked("verder").does("UserTask_RecordConsent", consent()).does("UserTask_AskDepartment", message());
    }

    /** The department told its side; the pre-mediator chooses a form of work. */
    Case heard() {
        return asked().does("UserTask_GiveView", view(Map.of()));
    }

    Case choosing(String standing, boolean objectionPending) {
        return heard().does("UserTask_ChooseWorkForm", workForm(standing, objectionPending));
    }

    /** The three-way talk is planned, and the municipality invited. */
    Case planned() {
        return choosing("driegesprek", false)
                .does("UserTask_AgreeToTalk", joins())
                .does("UserTask_PlanTalk", Map.of("moment", "voorstel-1"));
    }

    /** The three-way talk was held; its result is to be recorded. */
    Case held() {
        Case held = planned();
        cases.goTo(LocalDate.of(2026, 3, 10));
        return held.does(
                "UserTask_RecordPresence",
                Map.of("aanwezigen", List.of("pre-mediator", "gemeente-uitvoering"), "verschenen", "ja"));
    }

    /** Agreements were written down and wait for both sides. */
    Case toConfirm(String result) {
        return held().does("UserTask_RecordThreeWayTalk", Map.of("gespreksuitkomst", "afspraken"))
                .does("UserTask_WriteAgreements", written(result, "2026-03-24"));
    }

    Case confirmed(String result) {
        return toConfirm(result)
                .does("UserTask_ConfirmByResident", Map.of("akkoordInwoner", "ja"))
                .does("UserTask_ConfirmByMunicipality", Map.of("akkoordGemeente", "ja"));
    }

    /** The municipality keeps its agreement, and the pre-mediator accepts that. */
    Case keep(Case one) {
        return one.does("UserTask_FulfilAgreement", Map.of("resultaat", "gereed", "terugkoppeling", "Gedaan."))
                .does("UserTask_AcceptFulfilment", Map.of("besluit", "nagekomen"));
    }

    Case perform(Case one, String kept) {
        return one.does("UserTask_ConfirmPerformance", Map.of("nagekomen", kept));
    }

    /** Four weeks later; both look back. */
    Case aftercare(Case one, LocalDate day, String kept) {
        cases.goTo(day);
        return one.does("UserTask_AskMunicipality", Map.of("tevredenheidGemeente", "4"))
                .does("UserTask_AskResident", Map.of("nagekomen", kept, "tevredenheidInwoner", "4"));
    }

    /** It did not work out: the resident hears why, and which rights are left. */
    Case inform(Case one) {
        return one.does(
                "UserTask_InformResident",
                Map.of("berichtInwoner", "Het is niet gelukt. U kunt bezwaar maken.", "rechtenUitgelegd", true));
    }

    /** The receiver of a hand-over takes it, meets the resident and says that it was right. */
    Case handedOver(Case one) {
        return one.does("UserTask_RecordConsent", consent())
                .does("UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"))
                .does("UserTask_IntroduceResident", Map.of("kennismaking", "verschenen"))
                .does("UserTask_GiveFeedback", Map.of("verwijzingJuist", "juist"));
    }

    // ---------------------------------------------------------------- looking

    static UUID dossier(Case one) {
        return UUID.fromString(one.dossierId());
    }

    /** Teams that have an open task of the case, with the step: "pre-mediator-utrecht UserTask_KeepCase". */
    List<String> work(Case one) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(one.dossierId()).list().stream()
                .map(task -> team(task) + " " + task.getTaskDefinitionKey())
                .sorted()
                .toList();
    }

    private String team(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElse("niemand");
    }

    /** When this open task has to be done. */
    LocalDate dueOn(Case one, String step) {
        return LocalDate.ofInstant(one.task(step).getDueDate().toInstant(), java.time.ZoneId.of("Europe/Amsterdam"));
    }

    /** What the form of this open task shows before anybody typed. */
    Map<String, Object> shownIn(Case one, String step) {
        Task open = one.task(step);
        String form = PreMediationProcess.KEY + "-"
                + String.join(
                        "-",
                        Arrays.stream(step.replaceFirst("UserTask_", "").split("(?=[A-Z])"))
                                .map(String::toLowerCase)
                                .toList());
        Map<String, Object> shown = new HashMap<>();
        fillings.forEach(filling ->
                shown.putAll(filling.answersFor(new FormFilling.OpenForm(open.getId(), one.dossierId(), form, step))));
        return shown;
    }

    <T> T as(String team, Supplier<T> act) {
        return cases.as(team, act);
    }
}
