package nl.ketenregie.metrics;

import nl.ketenregie.process.StartUpLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes all facts and all numbers anew from the engine's history; facts whose history was erased stay as they are. Month by
 * month, each in one transaction: who looks meanwhile sees either the old or the new facts of a month, and who works waits for
 * one month at most.
 */
@Service
public class FactRebuild {

    private final FactMonths months;
    private final Facts facts;
    private final Outcomes outcomes;
    private final Rollups rollups;
    private final StartUpLock lock;
    private final TransactionTemplate transaction;

    FactRebuild(
            FactMonths months,
            Facts facts,
            Outcomes outcomes,
            Rollups rollups,
            StartUpLock lock,
            PlatformTransactionManager transactions) {
        this.months = months;
        this.facts = facts;
        this.outcomes = outcomes;
        this.rollups = rollups;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** When the numbers were never added up: there may be history from before there were facts. One machine at a time. */
    void runOnce() {
        if (rollups.refreshedAt().isEmpty()) {
            // committed before the lock opens a transaction: the months of facts are written on other connections
            months.makeForHistory();
            lock.run("feiten opnieuw", () -> {
                if (rollups.refreshedAt().isEmpty()) {
                    renew();
                }
            });
        }
    }

    public void run() {
        months.makeForHistory();
        renew();
    }

    private void renew() {
        SideBySide.run(facts.monthsInHistory().stream()
                .map(month -> () -> transaction.executeWithoutResult(status -> facts.rebuild(month, outcomes))));
        rollups.rebuild();
    }
}
