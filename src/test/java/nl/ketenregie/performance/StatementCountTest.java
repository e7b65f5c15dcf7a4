package nl.ketenregie.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Hearing;
import nl.ketenregie.support.HuisDesk;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalTable;
import nl.ketenregie.support.UwvLine;
import nl.ketenregie.termijn.Agenda;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What privacy, consent and validation cost in statements: a case of each pilot, step by step, on the platform and on
 * bare Camunda with the same models. The outcome stands in docs/performance.md.
 */
@PlatformTest
class StatementCountTest {

    private static final int ALLOWED_MORE = 8;

    /** What the platform keeps as process variables of every start; bare Camunda is given the same. */
    private static final Map<String, Object> START_FACTS = Map.of(
            "gemeentenaam",
            "Utrecht",
            "zaaknummer",
            "RH-2021-00000000",
            "melder",
            "juridisch-loket",
            // of the whole case, as the platform tells it
            "urgentie",
            "NORMAAL");

    @Autowired
    private ProcessEngine platform;

    @Autowired
    private Cases cases;

    @Autowired
    private Agenda agenda;

    @Autowired
    private PlatformClock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    @Test
    void noStepOfTheUwvLineCostsMoreThanEightStatementsMore() {
        compare(StatementCountTest::uwvLine);
    }

    @Test
    void noStepOfASignalAndItsMeetingCostsMoreThanEightStatementsMore() {
        compare(StatementCountTest::signalAtTheTable);
    }

    @Test
    void noStepOfAPreMediationCostsMoreThanEightStatementsMore() {
        compare(StatementCountTest::preMediation);
    }

    @Test
    void noStepOfAHearingCostsMoreThanEightStatementsMore() {
        compare(StatementCountTest::hearing);
    }

    @Test
    void noStepOfAWalkInCostsMoreThanEightStatementsMore() {
        compare(StatementCountTest::walkIn);
    }

    private static void uwvLine(Side side) {
        side.goTo(UwvLine.MONDAY);
        String dossier = side.start(UwvLine.PROCESS, UwvLine.TEAM, UwvLine.helpRequest(Map.of()));
        side.does(dossier, "UserTask_ConfirmRoute", Map.of("gebruikLijn", "ja"));
        side.does(dossier, "UserTask_RecordConsent", UwvLine.consent(Map.of()));
        side.does(dossier, "UserTask_AskUwv", UwvLine.question());
        side.does(dossier, "UserTask_AnswerQuestion", UwvLine.answer("uitleg"));
        side.does(dossier, "UserTask_ExplainAnswer", Map.of("uitlegInwoner", "Zo zit het.", "reactie", "begrepen"));
        side.does(dossier, "UserTask_InformResident", Map.of("berichtInwoner", "Dit is de uitkomst."));
    }

    private static void signalAtTheTable(Side side) {
        side.goTo(SignalTable.MONDAY);
        String signal = side.start(SignalTable.SIGNAL, SignalTable.REPORTER, SignalTable.signal(Map.of()));
        side.does(signal, "UserTask_EditSignal", SignalTable.editing(Map.of()));
        side.does(signal, "UserTask_ChooseRoute", Map.of("weg", "agenda"));
        String meeting = side.start(SignalTable.MEETING, SignalTable.SECRETARY, SignalTable.meeting());
        side.does(meeting, "UserTask_ChooseMoment", SignalTable.moment());
        side.goTo(SignalTable.MEETING_DAY.minusDays(4));
        side.does(meeting, "UserTask_SetAgenda", Map.of());
        side.goTo(SignalTable.MEETING_DAY.plusDays(1));
        side.does(
                meeting,
                "UserTask_RecordAttendance",
                Map.of("aanwezigen", SignalTable.all("voorzitter", "secretariaat")));
        LocalDate by = SignalTable.MEETING_DAY.plusWeeks(4);
        side.does(signal, "UserTask_DiscussItem", SignalTable.outcomeWithAgreement("COMMUNICATIE_AANGEPAST", by));
        side.does(meeting, "UserTask_DraftMinutes", Map.of("verslag", "Besproken en besloten."));
        side.does(meeting, "UserTask_ReactToMinutes", Map.of("reactie", "akkoord"));
        side.does(
                signal,
                "UserTask_FulfilAgreement",
                Map.of("resultaat", "gereed", "terugkoppeling", "De brief is aangepast."));
        side.does(signal, "UserTask_AcceptFulfilment", Map.of("besluit", "nagekomen"));
        side.does(signal, "UserTask_ReportBack", Map.of("terugkoppeling", "De brief is aangepast."));
        side.does(signal, "UserTask_ReadFeedback", Map.of("bruikbaar", "ja"));
    }

    private static void preMediation(Side side) {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        side.goTo(monday);
        String dossier = side.start(
                "pre-mediation",
                UwvLine.TEAM,
                Map.ofEntries(
                        Map.entry("naam", UwvLine.NAME),
                        Map.entry("gemeente", "0344"),
                        Map.entry("herkomstMelding", "juridisch-loket"),
                        Map.entry("vertegenwoordiger", "geen"),
                        Map.entry("instantie", "gemeente"),
                        Map.entry("soortBesluit", "herziening"),
                        Map.entry("verzondenOp", "2026-02-16"),
                        Map.entry("situatie", UwvLine.QUESTION),
                        Map.entry("kern", "bejegening"),
                        Map.entry("inwonerWil", "ja"),
                        Map.entry("derden", "geen")));
        side.does(dossier, "UserTask_RecordConsent", UwvLine.consent(Map.of()));
        side.does(dossier, "UserTask_DeclareIndependence", Map.of("onafhankelijk", "ja"));
        side.does(dossier, "UserTask_ConfirmSuitability", Map.of("geschikt", "ja"));
        side.does(dossier, "UserTask_CallResident", Map.of("gesprek", "gesproken"));
        side.does(
                dossier,
                "UserTask_RecordTalk",
                Map.of(
                        "verhaal",
                        "Het ging te snel.",
                        "belang",
                        "Uitleg.",
                        "werkwijzeUitgelegd",
                        true,
                        "rechtenUitgelegd",
                        true,
                        "stand",
                        "verder"));
        side.does(dossier, "UserTask_RecordConsent", UwvLine.consent(Map.of()));
        side.does(
                dossier,
                "UserTask_AskDepartment",
                Map.of("boodschap", "Graag uitleg.", "vraagAanAfdeling", "Waarom is dit besloten?"));
        side.does(
                dossier,
                "UserTask_GiveView",
                Map.of(
                        "meewerken",
                        "ja",
                        "kantGemeente",
                        "Zo ging het.",
                        "beleidsruimte",
                        "ruim",
                        "mandaat",
                        "Teamleider"));
        side.does(dossier, "UserTask_ChooseWorkForm", Map.of("bezwaarLoopt", false, "stand", "herstel"));
        side.does(
                dossier,
                "UserTask_AgreeRepair",
                Map.of(
                        "resultaat",
                        "maatwerk",
                        "afspraken",
                        List.of(Map.of(
                                "eigenaar",
                                "gemeente-uitvoering",
                                "wat",
                                "Nieuwe berekening",
                                "wanneer",
                                "2026-04-13")),
                        "inwonerAkkoord",
                        true));
        side.does(
                dossier, "UserTask_FulfilAgreement", Map.of("resultaat", "gereed", "terugkoppeling", "Het is gedaan."));
        side.does(dossier, "UserTask_AcceptFulfilment", Map.of("besluit", "nagekomen"));
        side.does(dossier, "UserTask_ConfirmPerformance", Map.of("nagekomen", "ja"));
        side.goTo(LocalDate.of(2026, 4, 7));
        side.does(dossier, "UserTask_AskMunicipality", Map.of("tevredenheidGemeente", "4"));
        side.does(dossier, "UserTask_AskResident", Map.of("nagekomen", "ja", "tevredenheidInwoner", "4"));
    }

    private static void hearing(Side side) {
        side.goTo(Hearing.MONDAY);
        String dossier = side.start(Hearing.PROCESS, Hearing.TEAM, Hearing.request(Map.of()));
        for (int receiver = 0; receiver < 3; receiver++) {
            side.does(dossier, "UserTask_RecordConsent", Hearing.consent("contact", "probleem"));
        }
        side.does(dossier, "UserTask_RecordFacts", Hearing.facts(Map.of()));
        side.does(dossier, "UserTask_ChooseVehicle", Map.of("rechtsgang", "dagvaarding-87"));
        side.does(dossier, "UserTask_SubmitApplication", Hearing.application(Map.of()));
        side.does(dossier, "UserTask_CheckIntake", Hearing.inOrder());
        side.does(dossier, "UserTask_DecideDirection", Hearing.granted("bewindvoerder"));
        side.does(dossier, "UserTask_RecordConsent", Hearing.consent("contact", "probleem"));
        side.does(dossier, "UserTask_ChooseHearingMoment", Hearing.moment("2026-03-16T10:00", Map.of()));
        side.does(dossier, "UserTask_GivePosition", Map.of("standpunt", "Wij willen een regeling.", "komst", "ja"));
        side.goTo(LocalDate.of(2026, 3, 13));
        side.does(
                dossier,
                "UserTask_WriteStateOfAffairs",
                Map.of(
                        "feiten", "Zeven maanden achterstand.",
                        "problemen", "Zonder werk, en schulden.",
                        "voortgang", "Schuldhulp loopt.",
                        "voorstellen", "Een regeling."));
        side.goTo(LocalDate.of(2026, 3, 17));
        side.does(dossier, "UserTask_HoldHearing", Hearing.result("schikking", Map.of()));
        side.does(dossier, "UserTask_DrawUpRecord", Hearing.record("2026-04-13", "wederpartij"));
        side.does(
                dossier, "UserTask_FulfilAgreement", Map.of("resultaat", "gereed", "terugkoppeling", "Het is gedaan."));
        side.does(dossier, "UserTask_AcceptFulfilment", Map.of("besluit", "nagekomen"));
        side.does(
                dossier,
                "UserTask_MonitorAgreements",
                Map.of("naleving", "nagekomen", "nalevingToelichting", "Alles loopt."));
        side.goTo(LocalDate.of(2026, 4, 15));
        side.does(dossier, "UserTask_AskFirst", Hearing.well());
        side.goTo(LocalDate.of(2026, 6, 18));
        side.does(dossier, "UserTask_AskAgain", Hearing.well());
    }

    private static void walkIn(Side side) {
        side.goTo(HuisDesk.MONDAY);
        String dossier = side.start(HuisDesk.PROCESS, HuisDesk.TEAM, HuisDesk.question(Map.of()));
        side.does(dossier, "UserTask_RecordHelp", HuisDesk.intake(Map.of()));
        side.does(dossier, "UserTask_TakeScan", HuisDesk.scanOfMany());
        side.does(dossier, "UserTask_ConfirmScan", HuisDesk.manyProblems());
        side.does(dossier, "UserTask_RecordConsent", HuisDesk.consent());
        side.does(dossier, "UserTask_DiscussCase", HuisDesk.plan(Map.of()));
        side.does(dossier, "UserTask_RecordConsent", HuisDesk.consent());
        side.does(dossier, "UserTask_AcceptHandover", Map.of("overdrachtGeaccepteerd", "ja"));
        side.does(dossier, "UserTask_IntroduceResident", Map.of("kennismaking", "verschenen"));
        side.does(dossier, "UserTask_GiveFeedback", Map.of("verwijzingJuist", "juist"));
        side.goTo(HuisDesk.MONDAY.plusWeeks(4).plusDays(1));
        side.does(dossier, "UserTask_AskFirst", HuisDesk.aftercare("ja"));
        side.goTo(HuisDesk.MONDAY.plusMonths(3).plusDays(1));
        side.does(dossier, "UserTask_AskAgain", HuisDesk.aftercare("ja"));
    }

    private void compare(Consumer<Side> journey) {
        ProcessEngine bare = BareCamunda.start(agenda);
        try {
            onBareCamunda(bare, journey);
            onThePlatform(journey);
            Map<String, List<String>> without = onBareCamunda(bare, journey);
            Map<String, List<String>> with = onThePlatform(journey);
            System.out.println(table(with, without));
            with.forEach(
                    (step, sent) -> assertThat(sent.size() - without.get(step).size())
                            .as("%s sends more:%n%s", step, String.join("\n", extra(sent, without.get(step))))
                            .isLessThanOrEqualTo(ALLOWED_MORE));
        } finally {
            bare.close();
        }
    }

    private Map<String, List<String>> onThePlatform(Consumer<Side> journey) {
        SignalTable.clear(cases, database);
        Side side = new PlatformSide(platform, cases);
        journey.accept(side);
        return side.counts();
    }

    private Map<String, List<String>> onBareCamunda(ProcessEngine bare, Consumer<Side> journey) {
        Side side = new BareSide(bare, clock, BareCamunda.routingFacts(), START_FACTS);
        journey.accept(side);
        bare.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> bare.getRuntimeService().deleteProcessInstance(left.getId(), "einde"));
        return side.counts();
    }

    private static String table(Map<String, List<String>> with, Map<String, List<String>> without) {
        StringBuilder table = new StringBuilder("\n| stap | kale Camunda | platform | meer |\n|---|---|---|---|\n");
        with.forEach((step, sent) -> table.append("| %s | %d | %d | %+d |\n"
                .formatted(
                        step,
                        without.get(step).size(),
                        sent.size(),
                        sent.size() - without.get(step).size())));
        with.forEach((step, sent) -> table.append("\n")
                .append(step)
                .append(" extra:\n  ")
                .append(String.join("\n  ", extra(sent, without.get(step)))));
        return table.toString();
    }

    /** What the platform sent beyond what bare Camunda sent, to find out why. */
    private static List<String> extra(List<String> sent, List<String> bare) {
        List<String> extra =
                new ArrayList<>(sent.stream().map(StatementCountTest::shape).toList());
        bare.forEach(statement -> extra.remove(shape(statement)));
        return extra;
    }

    private static String shape(String statement) {
        String sql = statement.replaceAll(" -- .*", "");
        return sql.length() > 160 ? sql.substring(0, 60) + " … " + sql.substring(sql.length() - 100) : sql;
    }
}
