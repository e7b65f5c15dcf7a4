package nl.ketenregie.pilot.bezwaar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.termijn.Termijn;
import nl.ketenregie.termijn.Termijnen;
import org.springframework.boot.test.context.TestComponent;

/**
 * An objection step by step, by somebody who does not exist. The decision was sent on Monday 2 March 2026, so objecting
 * was possible until Monday 13 April (C.24), and six weeks later it is Whit Monday: the municipality decides on Tuesday 26
 * May at the latest.
 */
@TestComponent
class ObjectionDesk {

    static final String TEAM = "bezwaar-utrecht";
    static final String COMMITTEE = "bezwaarcommissie-utrecht";
    static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    static final LocalDate RECEIVED = LocalDate.of(2026, 4, 10);
    static final LocalDate LAST_DAY_TO_OBJECT = LocalDate.of(2026, 4, 13);
    static final LocalDate LAST_DAY_TO_DECIDE = LocalDate.of(2026, 5, 26);

    static final String NAME = "Fenna de Proef";
    static final String STORY = "De auto is van mijn zus en staat alleen bij mij voor de deur.";
    static final String PLACE = "Stadskantoor, kamer Linde";
    static final String MOTIVES = "De auto telt niet mee, die is van een buurvrouw.";

    private final Cases cases;
    private final Termijnen termijnen;

    ObjectionDesk(Cases cases, Termijnen termijnen) {
        this.cases = cases;
        this.termijnen = termijnen;
    }

    /** The start form, filled in; a null takes an answer out. */
    static Map<String, Object> objection(Map<String, ?> differently) {
        return with(
                Map.ofEntries(
                        Map.entry("naam", NAME),
                        Map.entry("telefoon", "+31600000037"),
                        Map.entry("gemeente", "0344"),
                        Map.entry("machtiging", "niet-nodig"),
                        Map.entry("bestuursorgaan", "college"),
                        Map.entry("soortBesluit", "terugvordering"),
                        Map.entry("kenmerkBesluit", "WI 2026-17"),
                        Map.entry("verzendingBekend", "ja"),
                        Map.entry("verzondenOp", SENT.toString()),
                        Map.entry("wijze", "digitaal"),
                        Map.entry("ontvangenOp", RECEIVED.toString()),
                        Map.entry("gronden", "aanwezig"),
                        Map.entry("gegevensCompleet", true),
                        Map.entry("ondertekend", true),
                        Map.entry("bezwaargronden", STORY),
                        Map.entry("bezwaarMogelijk", "ja"),
                        Map.entry("belanghebbende", "ja"),
                        Map.entry("hoorder", "bezwaarbehandelaar")),
                differently);
    }

    Case received(Map<String, ?> differently) {
        return cases.start(BezwaarProcess.KEY, TEAM, objection(differently));
    }

    /** With a committee that hears and advises, so within twelve weeks. */
    Case receivedForCommittee() {
        return received(Map.of("hoorder", BezwaarProcess.COMMITTEE));
    }

    static Map<String, Object> receipt(boolean committee) {
        Map<String, Object> letter = new HashMap<>(
                Map.of("bevestigdOp", RECEIVED.toString(), "termijnGenoemd", true, "voorzieningUitgelegd", true));
        if (committee) {
            letter.put("commissieGemeld", true);
        }
        return letter;
    }

    static Map<String, Object> called(String informal) {
        return Map.of(
                "belcontact",
                "gesproken",
                "gesprek",
                "De bezwaarmaker snapt de berekening niet.",
                "informeel",
                informal);
    }

    /** Receipt is confirmed, and somebody called: what is left is whether the objection can be handled. */
    Case toAssess(Map<String, ?> differently) {
        Case objection = received(differently);
        return objection
                .does(
                        "UserTask_ConfirmReceipt",
                        receipt(BezwaarProcess.COMMITTEE.equals(objection.variable("hoorder"))))
                .does("UserTask_CallObjector", called("nee"));
    }

    static Map<String, Object> assessed(String choice) {
        return Map.of("ontvankelijkheid", choice);
    }

    Case toHear(Map<String, ?> differently) {
        return toAssess(differently).does("UserTask_AssessAdmissibility", assessed("ontvankelijk"));
    }

    static Map<String, Object> hearing(LocalDate day) {
        return Map.of(
                "hoorzittingOp",
                day + "T10:00",
                "plaats",
                PLACE,
                "uitgenodigdOp",
                RECEIVED.toString(),
                "inzageVermeld",
                true);
    }

    static Map<String, Object> papers(LocalDate day) {
        return Map.of("inzage", "gelegd", "terInzageVanaf", day.toString(), "toelichtingInzage", "Bij de balie.");
    }

    /** A hearing two weeks ahead, with the papers on view from today. */
    Case toReport(Map<String, ?> differently) {
        return toHear(differently)
                .does("UserTask_PrepareHearing", Map.of("horen", "ja"))
                .does("UserTask_PlanHearing", hearing(RECEIVED.plusWeeks(2)))
                .does("UserTask_LayPapers", papers(RECEIVED));
    }

    static Map<String, Object> heard() {
        return Map.of(
                "hoorzitting",
                "gehouden",
                "gehoordOp",
                RECEIVED.plusWeeks(2).toString(),
                "nietBetrokken",
                true,
                "verslag",
                "De zus bevestigt dat de auto van haar is.");
    }

    Case toReconsider(Map<String, ?> differently) {
        Case objection = toReport(differently);
        cases.goTo(RECEIVED.plusWeeks(2));
        return objection.does("UserTask_ReportHearing", heard());
    }

    static Map<String, Object> reconsidered() {
        return Map.of("heroverweging", "Het kenteken staat op naam van de zus.", "opnieuwHoren", "nee");
    }

    static Map<String, Object> decided(String outcome, LocalDate day) {
        return Map.of("uitkomst", outcome, "beslistOp", day.toString(), "motivering", MOTIVES, "kostenverzoek", "nee");
    }

    static Map<String, Object> sent(LocalDate day) {
        return Map.of("beslissingVerzondenOp", day.toString(), "beroepsclausule", true);
    }

    /** Reconsidered, decided and sent today. */
    Case decides(Case objection, String outcome, LocalDate today) {
        return objection
                .does("UserTask_ReconsiderObjection", reconsidered())
                .does("UserTask_DecideObjection", decided(outcome, today))
                .does("UserTask_SendDecision", sent(today));
    }

    static Map<String, Object> withdrawn(String how, LocalDate day) {
        return Map.of("gebeurtenis", "intrekking", "intrekkingWijze", how, "intrekkingOp", day.toString());
    }

    static Map<String, Object> withdrawalConfirmed(LocalDate day) {
        return Map.of("bevestigdOp", day.toString(), "gevolgUitgelegd", true);
    }

    static Map<String, Object> notice(LocalDate receivedOn, String exception) {
        return Map.of(
                "gebeurtenis",
                "ingebrekestelling",
                "ingebrekestellingOp",
                receivedOn.toString(),
                "dwangsomUitzondering",
                exception);
    }

    static Map<String, Object> postponed(LocalDate until) {
        return Map.of(
                "gebeurtenis",
                "uitstel",
                "instemmingVan",
                "bezwaarmaker",
                "instemmingOp",
                RECEIVED.toString(),
                "uitstelTot",
                until.toString(),
                "uitstelBevestigd",
                true);
    }

    static Map<String, Object> deferred(int weeks, LocalDate told) {
        return Map.of(
                "verdagen",
                "ja",
                "verdaagWeken",
                weeks,
                "medegedeeldOp",
                told.toString(),
                "redenVerdagen",
                "De zus is pas in juni bereikbaar.");
    }

    static Map<String, Object> repairLetter(LocalDate sent, int weeks) {
        return Map.of(
                "verzuimen",
                List.of("gronden"),
                "herstelbriefOp",
                sent.toString(),
                "herstelWeken",
                weeks,
                "gevolgGenoemd",
                true);
    }

    static Map<String, Object> reasonAsked(LocalDate sent, int weeks) {
        return Map.of("redenGevraagdOp", sent.toString(), "reactieWeken", weeks);
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

    /** The term of this kind in the case; of several the one that ends last. */
    Termijn term(Case objection, String code) {
        return termijnen.of(dossier(objection)).stream()
                .filter(term -> term.kind().equals(code))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    static UUID dossier(Case objection) {
        return UUID.fromString(objection.dossierId());
    }

    static Map<String, Object> with(Map<String, Object> usual, Map<String, ?> differently) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(differently);
        answers.values().removeIf(answer -> answer == null);
        return answers;
    }
}
