package nl.ketenregie.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what the current thread sends to the database: each statement, and each batch, is one call. It is always there
 * in a {@link PlatformTest} and costs nothing while nobody counts.
 */
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? counted(database) : bean;
    }

    /** The same database, with its calls counted. */
    public static DataSource counted(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(new Listener()).build();
    }

    /** The calls that this work made, in order: the SQL, with the number of rows when it was a batch. */
    public static List<String> of(Runnable work) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo call, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo call, List<QueryInfo> queries) {
            List<String> sent = SENT.get();
            if (sent != null && !queries.isEmpty()) {
                String sql = queries.get(0).getQuery().replaceAll("\\s+", " ").strip();
                sent.add(sql.toLowerCase(Locale.ROOT) + (call.isBatch() ? " -- " + call.getBatchSize() + " rijen" : ""));
            }
        }
    }
}
