package nl.ketenregie.metrics;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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

    /** Months at a time: each takes a connection, and a core of the database. */
    private static final int AT_A_TIME = 2;

    private final FactMonths months;
    private final Facts facts;
    private final Outcomes outcomes;
    private final Rollups rollups;
    private final TransactionTemplate transaction;

    FactRebuild(
            FactMonths months,
            Facts facts,
            Outcomes outcomes,
            Rollups rollups,
            PlatformTransactionManager transactions) {
        this.months = months;
        this.facts = facts;
        this.outcomes = outcomes;
        this.rollups = rollups;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void run() {
        months.makeForHistory();
        sideBySide(
                facts.monthsInHistory(),
                month -> transaction.executeWithoutResult(status -> facts.rebuild(month, outcomes)));
        rollups.rebuild();
    }

    /** @throws java.util.concurrent.CompletionException when one fails; the others are finished first */
    private static void sideBySide(List<YearMonth> months, Consumer<YearMonth> work) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            CompletableFuture.allOf(months.stream()
                            .map(month -> CompletableFuture.runAsync(() -> work.accept(month), workers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            workers.shutdown();
        }
    }
}
