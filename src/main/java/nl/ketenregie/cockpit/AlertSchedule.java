package nl.ketenregie.cockpit;

import nl.ketenregie.metrics.Rollups;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every morning whether a number was over its limit. Where no jobs run by themselves, this does not either. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class AlertSchedule {

    private final Rollups rollups;
    private final Alerts alerts;

    AlertSchedule(Rollups rollups, Alerts alerts) {
        this.rollups = rollups;
        this.alerts = alerts;
    }

    @Scheduled(cron = "0 15 6 * * *", zone = "Europe/Amsterdam")
    void check() {
        rollups.refresh();
        alerts.check();
    }
}
