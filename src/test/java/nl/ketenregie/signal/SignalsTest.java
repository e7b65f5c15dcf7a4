package nl.ketenregie.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.ketenregie.dossier.Dossiers;
import nl.ketenregie.process.InvalidInput;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.PlatformTest;
import nl.ketenregie.support.SignalProcess;
import nl.ketenregie.support.WithoutDeploymentGate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signals from sighting to closing: counted, linked, put in order, taken back. */
@PlatformTest
@WithoutDeploymentGate
class SignalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LOKET = "juridisch-loket-utrecht";
    private static final String RAADSLIEDEN = "sociaal-raadslieden-utrecht";
    private static final String SOURCE = "proef";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private Signals signals;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformClock clock;

    @BeforeEach
    void noSignalsYet() {
        SignalProcess.deploySmall(engine);
        cases.endAll();
        database.sql("delete from sighting").update();
        database.sql("delete from signal").update();
        cases.goTo(TODAY);
    }

    @AfterEach
    void timeRunsAgain() {
        clock.run();
    }

    // ---------------------------------------------------------------- sightings

    @Test
    void theSightingThatPassesTheThresholdRaisesASignalAndStartsItsProcess() {
        assertThat(see("dagloon", TODAY)).isEmpty();
        assertThat(see("dagloon", TODAY)).isEmpty();
        Signal signal = see("dagloon", TODAY).orElseThrow();
        assertThat(signal.knownCount()).isEqualTo(3);
        assertThat(signal.organisation()).isEqualTo(LOKET);
        Case process = cases.find(signal.id());
        assertThat(process.isRunning()).isTrue();
        assertThat(process.variable("zaaknummer")).isEqualTo(signal.number());
        assertThat(process.variable("gemeentenaam")).isEqualTo("Utrecht");
        assertThat(process.variable("melder")).isEqualTo("juridisch-loket");
        assertThat(process.variable("bron")).isEqualTo(SOURCE);
        assertThat(process.variable("vergelijkbareZaken")).isEqualTo(3);
    }

    @Test
    void whatIsSeenLaterIsAddedToTheOpenSignalAlsoUnderABetterTheme() {
        Signal signal = raise("dagloon");
        signals.edit(signal.id(), new Editing("Dagloon klopt niet", "OV-UWV-WW", "uwv", null));
        assertThat(see("dagloon", TODAY.plusDays(60))).isEmpty();
        assertThat(signals.get(signal.id()).knownCount()).isEqualTo(4);
        assertThat(signals.findSince(SOURCE, "dagloon", TODAY)).isPresent();
        assertThat(signals.findSince(SOURCE, "OV-UWV-WW", TODAY)).isPresent();
    }

    @Test
    void oneCaseCountsOnce() {
        UUID same = UUID.randomUUID();
        IntStream.range(0, 5).forEach(time -> assertThat(signals.see(sighting("dagloon", LOKET, TODAY, same)))
                .isEmpty());
    }

    @Test
    void whatWasAnsweredDoesNotCountAgain() {
        Signal first = raise("dagloon");
        close(first);
        assertThat(see("dagloon", TODAY)).isEmpty();
        cases.goTo(TODAY.plusDays(1));
        assertThat(see("dagloon", TODAY.plusDays(1))).isEmpty();
        assertThat(see("dagloon", TODAY.plusDays(1))).isEmpty();
        assertThat(see("dagloon", TODAY.plusDays(1))).map(Signal::knownCount).contains(3);
    }

    @Test
    void manySightingsAtTheSameMomentRaiseOneSignal() {
        CompletableFuture.allOf(IntStream.range(0, 12)
                        .mapToObj(number -> CompletableFuture.runAsync(() -> see("tegelijk", TODAY)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(signals.ofOrganisation(LOKET)).singleElement().satisfies(signal -> assertThat(signal.knownCount())
                .isEqualTo(12));
    }

    @Test
    void aThemeIsCountedOverSignalsAndSightingsOfAPeriod() {
        raise("dagloon");
        submit(LOKET, "OV-UWV-WW", 9);
        Signal edited = raise("dubbel");
        signals.edit(edited.id(), new Editing("Dubbel", "OV-UWV-WW", "uwv", null));
        assertThat(signals.countTheme("OV-UWV-WW", "0344", TODAY, TODAY.plusDays(1)))
                .isEqualTo(4);
        assertThat(signals.countTheme("OV-UWV-WW", "0344", TODAY.minusDays(9), TODAY))
                .isZero();
        assertThat(signals.countTheme("OV-UWV-WW", "0917", TODAY, TODAY.plusDays(1)))
                .isZero();
    }

    // ---------------------------------------------------------------- linking

    @Test
    void aLinkedSignalFollowsItsLeadAndTheOrganisationsAreCountedOnce() {
        Signal lead = submit(LOKET, "OV-BIJSTAND", 2);
        Signal same = submit(LOKET, "OV-BIJSTAND", 3);
        Signal other = submit(RAADSLIEDEN, "OV-BIJSTAND", 4);
        signals.link(same.id(), lead.number());
        signals.link(other.id(), " " + same.number() + " ");
        assertThat(signals.linkedTo(lead.id())).extracting(Signal::id).containsExactlyInAnyOrder(same.id(), other.id());
        assertThat(signals.organisationsThatSaw(lead.id())).containsExactly(LOKET, RAADSLIEDEN);
    }

    @Test
    void whatFollowedALinkedSignalFollowsTheLeadToo() {
        Signal lead = submit(LOKET, "OV-BIJSTAND", 2);
        Signal middle = submit(LOKET, "OV-BIJSTAND", 3);
        Signal last = submit(LOKET, "OV-BIJSTAND", 4);
        signals.link(last.id(), middle.number());
        signals.link(middle.id(), lead.number());
        assertThat(signals.get(last.id()).linkedTo()).isEqualTo(lead.id());
    }

    @Test
    void theOrganisationsBehindACountSawItToo() {
        see("dagloon", TODAY);
        see("dagloon", TODAY);
        Signal signal = signals.see(sighting("dagloon", RAADSLIEDEN, TODAY, UUID.randomUUID()))
                .orElseThrow();
        assertThat(signals.organisationsThatSaw(signal.id())).containsExactly(LOKET, RAADSLIEDEN);
    }

    @Test
    void aSignalIsNotLinkedToNothingToItselfOrToWhatIsClosed() {
        Signal signal = submit(LOKET, "OV-BIJSTAND", 1);
        Signal follower = submit(LOKET, "OV-BIJSTAND", 1);
        Signal closed = submit(LOKET, "OV-BIJSTAND", 1);
        signals.link(follower.id(), signal.number());
        close(closed);
        refused(() -> signals.link(signal.id(), "SIG-2026-00000000"), "Er is geen signaal met dit nummer");
        refused(() -> signals.link(signal.id(), signal.number()), "Dit is het signaal zelf");
        refused(() -> signals.link(signal.id(), follower.number()), "een signaal dat er al aan gekoppeld is");
        refused(() -> signals.link(signal.id(), closed.number()), "Dat signaal is al afgesloten");
    }

    // ---------------------------------------------------------------- on the agenda

    @Test
    void candidatesStandInOrderOfUrgencyWeightOrganisationsAndAge() {
        Signal waiting = candidate(LOKET, "wachtlijst", 3);
        Signal light = candidate(LOKET, "agenda", 4);
        cases.goTo(TODAY.plusDays(1));
        Signal urgent = candidate(LOKET, "spoed", 7);
        Signal heavyLater = candidate(LOKET, "agenda", 6);
        Signal heavySeenByTwo = candidate(LOKET, "agenda", 6);
        Signal linked = candidate(RAADSLIEDEN, "spoed", 9);
        signals.link(linked.id(), heavySeenByTwo.number());
        submit(LOKET, "OV-BIJSTAND", 1);
        Signal scheduled = candidate(LOKET, "spoed", 8);
        signals.schedule(List.of(scheduled.id()));

        assertThat(signals.candidates("0344"))
                .extracting(Signal::id)
                .containsExactly(urgent.id(), heavySeenByTwo.id(), heavyLater.id(), light.id(), waiting.id());
        assertThat(signals.candidates("0917")).isEmpty();
    }

    @Test
    void whatAMeetingDoesNotDiscussWaitsForTheNextOneAndWhatItDecidesIsKept() {
        Signal signal = candidate(LOKET, "agenda", 5);
        signals.schedule(List.of(signal.id()));
        assertThat(signals.get(signal.id()).status()).isEqualTo(Signal.Status.GEAGENDEERD);
        signals.release(List.of(signal.id()));
        assertThat(signals.get(signal.id()).status()).isEqualTo(Signal.Status.WACHT);
        signals.decide(signal.id(), "COMMUNICATIE_AANGEPAST");
        assertThat(signals.get(signal.id())).satisfies(decided -> {
            assertThat(decided.status()).isEqualTo(Signal.Status.BESPROKEN);
            assertThat(decided.outcome()).isEqualTo("COMMUNICATIE_AANGEPAST");
            assertThat(decided.discussedOn()).isEqualTo(TODAY);
        });
        signals.release(List.of(signal.id()));
        assertThat(signals.get(signal.id()).status()).isEqualTo(Signal.Status.BESPROKEN);
        signals.keepEffect(signal.id(), "geen");
        signals.awaitAgenda(signal.id());
        assertThat(signals.get(signal.id()).effect()).isEqualTo("geen");
        assertThat(signals.candidates("0344")).extracting(Signal::id).containsExactly(signal.id());
    }

    // ---------------------------------------------------------------- taken back, erased

    @Test
    void theReporterTakesASignalBackAndTheOldestLinkedOneLeads() {
        Signal lead = submit(LOKET, "OV-BIJSTAND", 1);
        cases.goTo(TODAY.plusDays(1));
        Signal next = submit(RAADSLIEDEN, "OV-BIJSTAND", 1);
        cases.goTo(TODAY.plusDays(2));
        Signal last = submit(RAADSLIEDEN, "OV-BIJSTAND", 1);
        signals.link(next.id(), lead.number());
        signals.link(last.id(), lead.number());

        withdrawAs(LOKET, lead);

        Case process = cases.find(lead.id());
        assertThat(process.isRunning()).isFalse();
        assertThat(process.passed("EndEvent_Withdrawn")).isTrue();
        assertThat(signals.get(lead.id()).status()).isEqualTo(Signal.Status.GESLOTEN);
        assertThat(signals.get(lead.id()).outcome()).isEqualTo("INGETROKKEN");
        assertThat(signals.get(next.id()).linkedTo()).isNull();
        assertThat(signals.get(last.id()).linkedTo()).isEqualTo(next.id());
    }

    @Test
    void nobodyElseTakesItBackAndNobodyTwice() {
        Signal signal = submit(LOKET, "OV-BIJSTAND", 1);
        refused(() -> withdrawAs(RAADSLIEDEN, signal), "Alleen de organisatie die het signaal heeft ingestuurd");
        refused(() -> signals.withdraw(signal.id()), "Alleen de organisatie die het signaal heeft ingestuurd");
        assertThat(cases.find(signal.id()).isRunning()).isTrue();
        withdrawAs(LOKET, signal);
        refused(() -> withdrawAs(LOKET, signal), "Dit signaal is al afgesloten");
    }

    @Test
    void nothingOfWhatWasWrittenRemainsAfterItIsErased() {
        Signal signal = submit(LOKET, "OV-BIJSTAND", 1);
        signals.edit(signal.id(), new Editing("Titel", "OV-BIJSTAND", "gemeente", "gemeente-uitvoering"));
        assertThat(signals.get(signal.id()).aboutRole()).isEqualTo("gemeente-uitvoering");
        signals.eraseText(signal.id());
        assertThat(signals.get(signal.id()).title()).isNull();
        assertThat(dossiers.contributions(signal.id())).isEmpty();
        assertThat(signals.ofOrganisation(LOKET)).hasSize(1);
    }

    // ---------------------------------------------------------------- how signals come about

    private Signal submit(String team, String theme, int known) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "gemeente",
                "0344",
                "thema",
                theme,
                "bestuursorgaan",
                "gemeente",
                "beschrijving",
                "De brief is onduidelijk.",
                "aantalBekend",
                known));
        return signals.get(
                UUID.fromString(cases.start(SignalProcess.SMALL, team, answers).dossierId()));
    }

    private Signal candidate(String team, String band, int score) {
        Signal signal = submit(team, "OV-BIJSTAND", 1);
        signals.prioritise(signal.id(), band, score);
        signals.awaitAgenda(signal.id());
        return signal;
    }

    private Signal raise(String theme) {
        see(theme, TODAY);
        see(theme, TODAY);
        return see(theme, TODAY).orElseThrow();
    }

    private Optional<Signal> see(String theme, LocalDate day) {
        return signals.see(sighting(theme, LOKET, day, UUID.randomUUID()));
    }

    private static Sighting sighting(String theme, String organisation, LocalDate day, UUID subject) {
        return new Sighting(
                SOURCE,
                theme,
                "uwv",
                null,
                "0344",
                organisation,
                "juridisch-loket",
                day,
                subject,
                Sighting.Threshold.USUAL);
    }

    private void close(Signal signal) {
        database.sql("update signal set status = 'GESLOTEN', closed_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), signal.id())
                .update();
    }

    private void withdrawAs(String team, Signal signal) {
        cases.as(team, () -> {
            signals.withdraw(signal.id());
            return null;
        });
    }

    private static void refused(Runnable act, String reason) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run).withMessageContaining(reason);
    }
}
