package nl.ketenregie.pilot.casusoverleg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;

/** A casusoverleg step by step, led by sociaal raadslieden, about somebody who does not exist. */
@TestComponent
class CasusTable {

    static final String TEAM = "sociaal-raadslieden-utrecht";
    static final String LEAD = "sociaal-raadslieden";
    static final String MUNICIPALITY = "gemeente-uitvoering";
    static final String LEGAL = "juridisch-loket";
    static final String LAWYER = "advocaat";

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final String NAME = "Fenna de Proef";
    static final String SITUATION = "De huurschuld loopt op en de deurwaarder dreigt met ontruiming.";
    static final String PLACE = "Bibliotheek Overvecht";
    static final String PLAN = "U krijgt één aanspreekpunt en een regeling voor de huur.";
    static final String AGREEMENT = "Een betalingsregeling treffen met de verhuurder";

    private static final Map<String, String> REASONS = Map.of(
            LEGAL,
            "redenJuridischLoket",
            MUNICIPALITY,
            "redenGemeenteUitvoering",
            "uwv-contactpersoon",
            "redenUwvContactpersoon",
            LAWYER,
            "redenAdvocaat");

    private final Cases cases;
    private final ProcessEngine engine;

    CasusTable(Cases cases, ProcessEngine engine) {
        this.cases = cases;
        this.engine = engine;
    }

    Case submit(String ground) {
        return cases.start(
                CasusoverlegProcess.KEY,
                TEAM,
                Map.of(
                        "naam",
                        NAME,
                        "telefoon",
                        "+31600000037",
                        "gemeente",
                        "0344",
                        "situatie",
                        SITUATION,
                        "doelOverleg",
                        "Eén regeling voor alle schulden.",
                        "grondslag",
                        ground));
    }

    static Map<String, Object> partners(String... roles) {
        Map<String, Object> answers = new HashMap<>(Map.of("genodigden", List.of(roles)));
        for (String role : roles) {
            answers.put(REASONS.get(role), "Zonder deze partner blijft de regeling hangen.");
        }
        return answers;
    }

    static Map<String, Object> consent(String... categories) {
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

    static Map<String, Object> refusal() {
        return Map.of("uitlegGegeven", true, "toestemming", "nee");
    }

    static Map<String, Object> law(String article) {
        return Map.of(
                "artikel",
                article,
                "toelichtingGrond",
                "Zonder de gemeente kan de ontruiming niet worden gestopt.",
                "conflictVanPlichten",
                "Toestemming vragen kon niet: de inwoner was onvindbaar.",
                "categorieen",
                List.of("probleem"),
                "inwonerVerteld",
                true);
    }

    /** Both partners may join with the consent of the resident; the resident is invited next. */
    Case agreedToTalk() {
        Case casus = submit("toestemming").does("UserTask_ChoosePartners", partners(MUNICIPALITY, LEGAL));
        with(casus, "UserTask_RecordConsent", "ontvanger", MUNICIPALITY, consent("contact", "probleem"));
        with(casus, "UserTask_RecordConsent", "ontvanger", LEGAL, consent("probleem"));
        return casus;
    }

    static Map<String, Object> invited(String wish) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("deelnameInwoner", wish, "vanaf", "2026-03-09", "duur", 60, "plaats", PLACE));
        if (wish.equals("aanwezig")) {
            answers.put("begeleider", "vertrouwenspersoon");
        }
        if (wish.equals("verklaring")) {
            answers.put("verklaring", "Ik wil graag in mijn huis blijven wonen.");
        }
        return answers;
    }

    Case planned(String wish) {
        return agreedToTalk()
                .does("UserTask_InviteResident", invited(wish))
                .does("UserTask_PickMoment", Map.of("moment", "voorstel-1"));
    }

    /** The meeting has begun. */
    Case begun(String wish) {
        Case casus = planned(wish);
        cases.goTo(LocalDate.of(2026, 3, 10));
        return casus;
    }

    static Map<String, Object> attendance(String appeared) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("aanwezigen", List.of(LEAD, MUNICIPALITY, LEGAL), "verschenen", appeared));
        if (appeared.equals("ja")) {
            answers.put("verslag", "Iedereen wil hetzelfde.");
        }
        return answers;
    }

    Case held() {
        return begun("aanwezig").does("UserTask_NoteAttendance", attendance("ja"));
    }

    static Map<String, Object> plan(String... owners) {
        return Map.of("planTekst", PLAN, "afspraken", agreements("2026-03-24", owners));
    }

    static List<Map<String, Object>> agreements(String day, String... owners) {
        return List.of(owners).stream()
                .map(owner -> Map.<String, Object>of("eigenaar", owner, "wat", AGREEMENT, "wanneer", day))
                .toList();
    }

    Case agreed() {
        return held().does("UserTask_DrawUpPlan", plan(MUNICIPALITY, LEGAL))
                .does("UserTask_DiscussPlan", Map.of("reactieInwoner", "akkoord"));
    }

    void keep(Case casus, String owner) {
        with(
                casus,
                "UserTask_FulfilAgreement",
                "eigenaar",
                owner,
                Map.of("resultaat", "gereed", "terugkoppeling", "Klaar."));
        with(casus, "UserTask_AcceptFulfilment", "eigenaar", owner, Map.of("besluit", "nagekomen"));
    }

    /** Of tasks that exist for several partners at once, the one in whose process this variable has this value. */
    void with(Case casus, String task, String variable, String value, Map<String, Object> answers) {
        String open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(casus.dossierId())
                .taskDefinitionKey(task)
                .processVariableValueEquals(variable, value)
                .singleResult()
                .getId();
        String team =
                engine.getTaskService().getIdentityLinksForTask(open).get(0).getGroupId();
        cases.as(team, () -> {
            engine.getFormService().submitTaskForm(open, new HashMap<>(answers));
            return null;
        });
        cases.doWhatIsDue();
    }

    static UUID dossier(Case casus) {
        return UUID.fromString(casus.dossierId());
    }
}
