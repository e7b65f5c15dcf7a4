package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenregie.metrics.Measurements;
import nl.ketenregie.metrics.Scope;
import nl.ketenregie.partner.Partners;
import nl.ketenregie.process.CaseNumber;
import nl.ketenregie.process.CaseVariables;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.process.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the process owner a task when a number was worse than its limit in the last period that is over: once for each number
 * and period, also when more machines look at the same moment. Fewer than five of something is no reason: it would say
 * something about single cases, and nothing about the process.
 */
@Service
class Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final String PROCESS = "ketenmonitor-melding";

    private final List<Kpi> kpis;
    private final Measurements measurements;
    private final Partners partners;
    private final Workflow workflow;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final PlatformClock clock;

    Alerts(
            AlertSettings settings,
            Measurements measurements,
            Partners partners,
            Workflow workflow,
            JdbcClient database,
            TransactionTemplate transaction,
            PlatformClock clock) {
        this.kpis = settings.alerts();
        this.measurements = measurements;
        this.partners = partners;
        this.workflow = workflow;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When the models of the product have been deployed. */
    @EventListener(ApplicationReadyEvent.class)
    void refuseWhatCannotBeWatched() {
        Set<String> codes = new HashSet<>();
        for (Kpi kpi : kpis) {
            if (!codes.add(kpi.code())) {
                throw new IllegalStateException("De instelling ketenregie.metrics.alerts heeft twee keer de code '"
                        + kpi.code() + "'. Geef elk kengetal een eigen code.");
            }
            try {
                workflow.nameOf(kpi.process());
            } catch (IllegalStateException e) {
                throw new IllegalStateException(
                        "De instelling ketenregie.metrics.alerts noemt bij '" + kpi.code() + "' het proces '"
                                + kpi.process() + "', maar dat proces bestaat niet. Gebruik de id van een proces"
                                + " dat is uitgerold, of haal deze regel weg.",
                        e);
            }
        }
    }

    /** Each number apart: one that fails does not keep the others from being looked at. */
    void check() {
        for (Kpi kpi : kpis) {
            try {
                transaction.executeWithoutResult(status -> check(kpi));
            } catch (RuntimeException e) {
                LOG.warn("Het kengetal {} is nu niet te beoordelen en wordt later opnieuw bekeken", kpi.code(), e);
            }
        }
    }

    private void check(Kpi kpi) {
        LocalDate start = kpi.period().lastBefore(clock.today());
        Optional<KpiMeasure.Result> result = kpi.measure()
                .of(
                        measurements.of(
                                kpi.measure().measure(),
                                scope(kpi, start),
                                kpi.measure().dimensions()),
                        partners);
        result.filter(found -> found.count() >= Protection.SMALLEST_SHOWN)
                .filter(found -> kpi.measure().isOver(found.value(), kpi.limit()))
                .ifPresent(found -> raise(kpi, start, found));
    }

    private static Scope scope(Kpi kpi, LocalDate start) {
        return new Scope(
                Set.of(kpi.process()),
                null,
                Set.of(),
                Set.of(),
                null,
                start,
                kpi.period().lastDay(start));
    }

    private void raise(Kpi kpi, LocalDate start, KpiMeasure.Result found) {
        UUID id = UUID.randomUUID();
        int isNew = database.sql("insert into kpi_alert (id, kpi, period, measured, allowed, counted, raised_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (kpi, period) do nothing")
                .params(
                        id,
                        kpi.code(),
                        start,
                        found.value(),
                        kpi.limit(),
                        found.count(),
                        java.sql.Timestamp.from(clock.instant()))
                .update();
        if (isNew == 1) {
            KpiMeasure measure = kpi.measure();
            workflow.start(
                    PROCESS,
                    id.toString(),
                    Map.of(
                            CaseVariables.CASE_NUMBER.name(),
                            CaseNumber.next(AlertSubject.PREFIX, clock.today()),
                            "kengetal",
                            measure.label(),
                            "kengetalProces",
                            workflow.nameOf(kpi.process()),
                            "periode",
                            kpi.period().name(start),
                            "waarde",
                            measure.text(found.value()),
                            "grens",
                            measure.text(kpi.limit()),
                            "aantal",
                            String.format(Locale.forLanguageTag("nl"), "%,d ", found.count()) + measure.counted(),
                            "bronGrens",
                            kpi.source()));
        }
    }
}
