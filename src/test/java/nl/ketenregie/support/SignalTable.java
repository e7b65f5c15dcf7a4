package nl.ketenregie.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenregie.support.Cases.Case;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signal on its way to the table and back, and the table itself: for tests of the pilot and of the rooms beneath it. */
public final class SignalTable {

    public static final String SIGNAL = "signaleringsoverleg";
    public static final String MEETING = "signaleringsoverleg-vergadering";
    public static final String REPORTER = "juridisch-loket-utrecht";
    public static final String SECRETARY = "secretariaat-signaleringsoverleg";
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final LocalDate MEETING_DAY = LocalDate.of(2026, 3, 16);
    public static final String TEXT =
            "Brieven over terugvordering noemen alleen een totaalbedrag; de opbouw ontbreekt.";

    public static final List<String> PARTICIPANTS =
            List.of("juridisch-loket", "sociaal-raadslieden", "gemeente-uitvoering", "gemeente-beleid");

    private SignalTable() {}

    /** Nothing is left of earlier stories: no signal waits, no meeting takes up the day. */
    public static void clear(Cases cases, JdbcClient database) {
        cases.endAll();
        database.sql("update signal set status = 'GESLOTEN'").update();
        database.sql("update meeting set status = 'GEANNULEERD'").update();
        cases.goTo(MONDAY);
    }

    /** The start form, filled in; a null takes an answer out. */
    public static Map<String, Object> signal(Map<String, Object> differently) {
        return with(
                Map.of(
                        "gemeente", "0344",
                        "thema", "ov-bijstand",
                        "bestuursorgaan", "gemeente",
                        "beschrijving", TEXT,
                        "aantalBekend", 4),
                differently);
    }

    public static Map<String, Object> editing(Map<String, Object> differently) {
        return with(
                Map.of(
                        "titel", "Terugvordering zonder opbouw",
                        "thema", "ov-bijstand",
                        "bestuursorgaan", "gemeente",
                        "aard", "uitvoering",
                        "ernst", "2",
                        "vergelijkbareZaken", 4,
                        "geldOfInkomen", true,
                        "betreftPartner", "geen"),
                differently);
    }

    public static Case reported(Cases cases) {
        return reported(cases, Map.of());
    }

    public static Case reported(Cases cases, Map<String, Object> differently) {
        return cases.start(SIGNAL, REPORTER, signal(differently));
    }

    /** A signal that the secretary worded and weighed. */
    public static Case edited(Cases cases, Map<String, Object> differently) {
        return reported(cases).does("UserTask_EditSignal", editing(differently));
    }

    /** A signal that waits for a place on the agenda. */
    public static Case waiting(Cases cases) {
        return edited(cases, Map.of()).does("UserTask_ChooseRoute", Map.of("weg", "agenda"));
    }

    /** A meeting that the secretary asked for: its moment is still to be chosen. */
    public static Case meetingAsked(Cases cases) {
        return cases.start(
                MEETING,
                SECRETARY,
                Map.of(
                        "gemeente",
                        "0344",
                        "deelnemers",
                        PARTICIPANTS,
                        "duur",
                        90,
                        "vanaf",
                        MEETING_DAY.toString(),
                        "plaats",
                        "online"));
    }

    /** A meeting on the chosen day at ten, to which everybody is invited. */
    public static Case meetingPlanned(Cases cases) {
        return meetingAsked(cases)
                .does("UserTask_ChooseMoment", Map.of("moment", "anders", "andersOp", MEETING_DAY + "T10:00"));
    }

    /** The meeting has begun, with this agenda; nobody has been counted yet. */
    public static Case meetingBegun(Cases cases) {
        Case meeting = meetingPlanned(cases);
        cases.goTo(MEETING_DAY.minusDays(4));
        meeting.does("UserTask_SetAgenda", Map.of());
        cases.goTo(MEETING_DAY.plusDays(1));
        return meeting;
    }

    /** Everybody is there. */
    public static Case meetingInSession(Cases cases) {
        return meetingBegun(cases)
                .does("UserTask_RecordAttendance", Map.of("aanwezigen", all("voorzitter", "secretariaat")));
    }

    public static List<String> all(String... leading) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(leading), PARTICIPANTS.stream())
                .toList();
    }

    public static Map<String, Object> outcome(String outcome) {
        return Map.of("uitkomst", outcome, "toelichting", "Besproken en besloten.");
    }

    public static Map<String, Object> outcomeWithAgreement(String outcome, LocalDate by) {
        return Map.of(
                "uitkomst",
                outcome,
                "toelichting",
                "Besproken en besloten.",
                "eigenaarGevonden",
                "ja",
                "afspraken",
                List.of(agreement("gemeente-uitvoering", by)));
    }

    public static Map<String, Object> agreement(String owner, LocalDate by) {
        return Map.of("eigenaar", owner, "wat", "De brief aanpassen.", "wanneer", by.toString());
    }

    public static UUID id(Case one) {
        return UUID.fromString(one.dossierId());
    }

    private static Map<String, Object> with(Map<String, Object> usual, Map<String, Object> differently) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(differently);
        return answers;
    }
}
