package nl.ketenregie.metrics;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the numbers fresh, and makes months for the facts to come. Where no jobs run by themselves, this does not either. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class RollupSchedule {

    private final FactRebuild rebuild;
    private final Rollups rollups;
    private final FactMonths months;

    RollupSchedule(FactRebuild rebuild, Rollups rollups, FactMonths months) {
        this.rebuild = rebuild;
        this.rollups = rollups;
        this.months = months;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT30S")
    void refresh() {
        rebuild.runOnce();
        rollups.refresh();
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT12H")
    void makeMonths() {
        months.makeAhead();
    }
}
