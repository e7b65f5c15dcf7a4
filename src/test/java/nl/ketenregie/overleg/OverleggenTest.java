package nl.ketenregie.overleg;

import static nl.ketenregie.overleg.Meets.asked;
import static nl.ketenregie.overleg.Meets.at;
import static nl.ketenregie.overleg.Meets.inRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ketenregie.overleg.Overleg.Participant;
import nl.ketenregie.overleg.Overleg.Status;
import nl.ketenregie.process.CaseContent;
import nl.ketenregie.process.CaseSubject;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings are planned when everybody can come, and what cannot be is refused in words that help. */
@MeetingTest
class OverleggenTest {

    private static final String THURSDAY = "2026-04-02";

    @Autowired
    private Overleggen overleggen;

    @Autowired
    private Availability availability;

    @Autowired
    private OverlegSubject subject;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void itIsTheThursdayBeforeEasterAndNothingIsPlanned() {
        List.of("agenda_item", "meeting_participant", "meeting", "unavailability")
                .forEach(table -> database.sql("delete from " + table).update());
        Meets.clockAt(clock, THURSDAY + "T08:00");
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    // ---------------------------------------------------------------- when

    @Test
    void proposalsSkipWeekendsAndHolidaysAndLeaveAChoiceOfTimes() {
        Overleg meeting = overleggen.open(asked("juridisch-loket", "gemeente-beleid"));
        assertThat(overleggen.proposeMoments(meeting.id(), LocalDate.parse(THURSDAY), 4))
                .containsExactly(
                        at("2026-04-02T09:00"), at("2026-04-02T13:00"), at("2026-04-07T09:00"), at("2026-04-07T13:00"));
    }

    @Test
    void proposalsSkipTheTimesAtWhichAParticipantOrTheRoomIsTaken() {
        availability.block("gemeente", at("2026-04-02T08:00"), at("2026-04-02T12:00"));
        availability.blockRoom("raadzaal", at("2026-04-02T13:30"), at("2026-04-02T14:00"));
        Overleg other = overleggen.open(asked("juridisch-loket"));
        overleggen.setMoment(other.id(), at("2026-04-07T09:30"));

        Overleg meeting = overleggen.open(inRoom("juridisch-loket", "gemeente-beleid"));
        assertThat(overleggen.proposeMoments(meeting.id(), LocalDate.parse(THURSDAY), 3))
                .containsExactly(at("2026-04-02T14:00"), at("2026-04-07T11:00"), at("2026-04-07T13:00"));
    }

    @Test
    void anUrgentMeetingIsProposedWithinTwoWorkingDays() {
        Overleg meeting = overleggen.open(Meets.urgent("juridisch-loket"));
        assertThat(overleggen.proposeMoments(meeting.id(), LocalDate.parse(THURSDAY), 9))
                .hasSize(6)
                .last()
                .isEqualTo(at("2026-04-08T13:00"));
    }

    @Test
    void nobodyIsAskedToComeBackInTime() {
        Meets.clockAt(clock, THURSDAY + "T14:10");
        Overleg meeting = overleggen.open(asked("juridisch-loket"));
        assertThat(overleggen.proposeMoments(meeting.id(), LocalDate.parse("2026-03-01"), 2))
                .containsExactly(at("2026-04-02T14:30"), at("2026-04-07T09:00"));
        refused(() -> overleggen.setMoment(meeting.id(), at("2026-04-02T14:00")), "andersOp", "ligt in het verleden");
    }

    @Test
    void aRoomIsBookedOnce() {
        plan(inRoom("juridisch-loket"), "2026-04-07T10:00");
        Overleg second = overleggen.open(inRoom("gemeente-beleid"));
        refused(
                () -> overleggen.setMoment(second.id(), at("2026-04-07T11:00")),
                "andersOp",
                "De ruimte 'Raadzaal' is bezet op dinsdag 7 april 2026, van 10.00 tot 11.30 uur; kies een ander moment of een andere ruimte.");
        overleggen.setMoment(second.id(), at("2026-04-07T11:30"));
        assertThat(overleggen.get(second.id()).status()).isEqualTo(Status.GEPLAND);
    }

    @Test
    void anOrganisationIsInOneMeetingAtATime() {
        plan(asked("juridisch-loket"), "2026-04-07T10:00");
        Overleg second = overleggen.open(asked("juridisch-loket", "gemeente-beleid"));
        refused(
                () -> overleggen.setMoment(second.id(), at("2026-04-07T09:30")),
                "andersOp",
                "Juridisch Loket Utrecht is niet beschikbaar op dinsdag 7 april 2026, van 10.00 tot 11.30 uur; kies een ander moment.");
    }

    @Test
    void ofTwoWhoBookTheSameMomentAtTheSameTimeOneIsRefused() throws Exception {
        List<Callable<Boolean>> bookings = new ArrayList<>();
        for (String role : List.of("juridisch-loket", "gemeente-beleid", "advocaat", "sociaal-raadslieden")) {
            UUID id = overleggen.open(inRoom(role)).id();
            bookings.add(() -> {
                try {
                    overleggen.setMoment(id, at("2026-04-07T10:00"));
                    return true;
                } catch (InvalidInput refusal) {
                    return false;
                }
            });
        }
        ExecutorService people = Executors.newFixedThreadPool(bookings.size());
        int booked = 0;
        for (Future<Boolean> booking : people.invokeAll(bookings)) {
            booked += booking.get() ? 1 : 0;
        }
        people.shutdown();
        assertThat(booked).isEqualTo(1);
    }

    @Test
    void aMeetingIsHeldByDay() {
        Overleg meeting = overleggen.open(asked("juridisch-loket"));
        refused(() -> overleggen.setMoment(meeting.id(), at("2026-04-07T06:30")), "andersOp", "niet voor 7.00 uur");
        refused(() -> overleggen.setMoment(meeting.id(), at("2026-04-07T21:00")), "andersOp", "niet na 22.00 uur");
    }

    @Test
    void aMeetingThatIsOffOrHasBegunIsNotMoved() {
        Overleg cancelled = plan(asked("juridisch-loket"), "2026-04-07T10:00");
        overleggen.cancel(cancelled.id());
        refused(() -> overleggen.move(cancelled.id(), at("2026-04-08T10:00")), "andersOp", "gaat niet door");

        Overleg begun = plan(asked("juridisch-loket"), "2026-04-07T10:00");
        Meets.clockAt(clock, "2026-04-07T10:00");
        refused(() -> overleggen.move(begun.id(), at("2026-04-08T10:00")), "andersOp", "al begonnen of geweest");
        refused(() -> overleggen.cancel(begun.id()), "overleg", "kan niet meer worden geannuleerd");
    }

    // ---------------------------------------------------------------- who

    @Test
    void anOrganisationWithoutAMailboxIsNotInvited() {
        refused(
                () -> overleggen.open(asked("juridisch-loket", "wijkteam")),
                "deelnemers",
                "Wijkteam Utrecht heeft geen e-mailadres en kan niet worden uitgenodigd. Vraag de beheerder het adres aan te vullen, of haal deze deelnemer weg.");
    }

    @Test
    void aRoleThatNobodyFulfilsIsNotInvited() {
        refused(
                () -> overleggen.open(asked("bewindvoerder")),
                "deelnemers",
                "Voor gemeente Utrecht is er geen organisatie in de rol 'bewindvoerder'.");
    }

    @Test
    void anAnswerIsKeptForEverySeatOfTheOrganisation() {
        Overleg meeting = plan(asked("sociaal-raadslieden", "voorzitter", "advocaat"), "2026-04-07T10:00");
        overleggen.reply(meeting.id(), "raadslieden", Reply.MISSCHIEN);
        overleggen.reply(meeting.id(), "raadslieden", Reply.AANWEZIG);
        assertThat(overleggen.get(meeting.id()).participants())
                .extracting(Participant::role, Participant::reply)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("advocaat", null),
                        org.assertj.core.groups.Tuple.tuple("sociaal-raadslieden", Reply.AANWEZIG),
                        org.assertj.core.groups.Tuple.tuple("voorzitter", Reply.AANWEZIG));
        refused(() -> overleggen.reply(meeting.id(), "gemeente", Reply.AANWEZIG), "antwoord", "niet uitgenodigd");
        Meets.clockAt(clock, "2026-04-07T12:00");
        refused(() -> overleggen.reply(meeting.id(), "raadslieden", Reply.AFWEZIG), "antwoord", "al geweest");
    }

    @Test
    void aMoveAsksEverybodyAgainOnceTheyWereInvited() {
        Overleg meeting = plan(asked("juridisch-loket"), "2026-04-07T10:00");
        overleggen.invite(meeting.id());
        overleggen.reply(meeting.id(), "loket", Reply.AANWEZIG);
        overleggen.move(meeting.id(), at("2026-04-08T10:00"));
        Overleg moved = overleggen.get(meeting.id());
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.participants()).extracting(Participant::reply).containsOnlyNulls();
    }

    @Test
    void attendanceCountsADeputyWhoWasNotInvited() {
        Overleg meeting = plan(asked("juridisch-loket", "voorzitter"), "2026-04-07T10:00");
        overleggen.recordAttendance(meeting.id(), List.of("juridisch-loket", "plaatsvervangend-voorzitter"));
        assertThat(overleggen.get(meeting.id()).participants())
                .extracting(Participant::role, Participant::invited, Participant::attended)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("juridisch-loket", true, true),
                        org.assertj.core.groups.Tuple.tuple("plaatsvervangend-voorzitter", false, true),
                        org.assertj.core.groups.Tuple.tuple("voorzitter", true, false));
        refused(
                () -> overleggen.recordAttendance(meeting.id(), List.of("bewindvoerder")),
                "aanwezigen",
                "geen organisatie in de rol");
    }

    @Test
    void anAgendaHoldsEightItemsAndIsReplacedAsAWhole() {
        Overleg meeting = overleggen.open(asked("juridisch-loket"));
        List<AgendaItem> nine = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            nine.add(new AgendaItem(number, UUID.randomUUID(), "Punt " + number));
        }
        refused(() -> overleggen.setAgenda(meeting.id(), nine), "agenda", "hoogstens 8 punten");
        overleggen.setAgenda(meeting.id(), nine.subList(0, 8));
        overleggen.setAgenda(meeting.id(), nine.subList(0, 2));
        assertThat(overleggen.agenda(meeting.id())).isEqualTo(nine.subList(0, 2));
    }

    @Test
    void aMeetingOfADossierIsFoundByTheDossier() {
        UUID dossier = UUID.randomUUID();
        NewOverleg asked = asked("juridisch-loket");
        overleggen.open(new NewOverleg(
                dossier, "casusoverleg", asked.municipality(), asked.organiser(), asked.roles(), 60, "", null, false));
        Meets.clockAt(clock, THURSDAY + "T08:01");
        Overleg latest = overleggen.open(new NewOverleg(
                dossier, "casusoverleg", asked.municipality(), asked.organiser(), asked.roles(), 60, "", null, false));
        assertThat(overleggen.findLatestOf(dossier)).map(Overleg::id).contains(latest.id());
        assertThat(overleggen.findLatestOf(latest.id())).map(Overleg::number).contains(latest.number());
        assertThat(overleggen.findLatestOf(UUID.randomUUID())).isEmpty();
    }

    // ---------------------------------------------------------------- the start form

    @Test
    void theStartFormOpensAMeetingWithItsChairAndSecretariat() {
        CaseSubject.OpenedCase opened = start(Map.of("duur", 90, "vanaf", "2026-04-20"));
        assertThat(opened.number()).matches("OV-2026-[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(opened.municipalityName()).isEqualTo("Utrecht");
        assertThat(opened.starterRole()).isEqualTo("secretariaat");
        Overleg meeting = overleggen.get(UUID.fromString(opened.subjectId()));
        assertThat(meeting.organiser()).isEqualTo("secretariaat");
        assertThat(meeting.participants())
                .extracting(Participant::role)
                .containsExactly("gemeente-beleid", "juridisch-loket", "secretariaat", "voorzitter");
        assertThat(overleggen.proposeMoments(overleggen.get(meeting.id()), Optional.empty(), 1))
                .containsExactly(at("2026-04-20T09:00"));
    }

    @Test
    void theStartFormRefusesWhatCannotBeHeld() {
        refused(() -> start(Map.of("duur", 90, "vanaf", "2026-04-01")), "vanaf", "ligt in het verleden");
        refused(() -> start(Map.of("duur", 10, "vanaf", "2026-04-20")), "duur", "15 tot 240 minuten");
        refused(() -> start(Map.of("vanaf", "2026-04-20")), "duur", "verplicht");
        refused(
                () -> start(Map.of("duur", 90, "vanaf", "2026-04-20", "ruimte", "zolder")),
                "ruimte",
                "kies een ruimte");
        refused(
                () -> start(Map.of("duur", 90, "vanaf", "2026-04-20", "gemeente", "9999")),
                "gemeente",
                "doet niet mee");
        refused(
                () -> cases.as("nergens", () -> subject.open(opening(Map.of("duur", 90, "vanaf", "2026-04-20")))),
                "organisatie",
                "Alleen een medewerker van een partnerorganisatie");
    }

    private CaseSubject.OpenedCase start(Map<String, Object> facts) {
        return cases.as("secretariaat", () -> subject.open(opening(facts)));
    }

    private static CaseSubject.Opening opening(Map<String, Object> facts) {
        Map<String, Object> all = new java.util.HashMap<>(Map.of("gemeente", "0344"));
        all.putAll(facts);
        return new CaseSubject.Opening(
                "planning",
                "Overleg plannen",
                all,
                List.of(new CaseContent.Field(
                        "deelnemers", "Deelnemers", "algemeen", "[\"juridisch-loket\",\"gemeente-beleid\"]")),
                Optional.empty());
    }

    private Overleg plan(NewOverleg asked, String moment) {
        Overleg meeting = overleggen.open(asked);
        overleggen.setMoment(meeting.id(), at(moment));
        return overleggen.get(meeting.id());
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, String field, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(attempt)
                .withMessageContaining(message)
                .satisfies(refusal ->
                        assertThat(String.valueOf(refusal.<Object>getDetail())).isEqualTo(field));
    }
}
