package nl.ketenregie.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one machine at a time set up what all machines of a cluster share, in one transaction. */
@Service
public class StartUpLock {

    private final TransactionTemplate transaction;
    private final JdbcClient database;

    StartUpLock(PlatformTransactionManager transactions, JdbcClient database) {
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    /** @param what name of what is set up; machines that set up something else do not wait */
    public void run(String what, Runnable work) {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(hashtext(?))")
                    .param(what)
                    .query((row, number) -> 0)
                    .list();
            work.run();
        });
    }
}
