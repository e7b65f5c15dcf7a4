package nl.ketenregie.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps half-filled forms, so that nothing is lost when a session ends. Who may see one is decided by who asks. */
@Repository
@Transactional
class Drafts {

    private final JdbcClient database;
    private final ObjectMapper json;

    Drafts(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void keep(Draft draft) {
        database.sql(
                        """
                        insert into draft (task_id, author, fields, saved_at) values (?, ?, ?::jsonb, ?)
                        on conflict (task_id, author) do update set fields = excluded.fields, saved_at = excluded.saved_at""")
                .params(draft.taskId(), draft.author(), written(draft.fields()), Timestamp.from(draft.savedAt()))
                .update();
    }

    /** This person's own draft; without one, the newest of the team. */
    Optional<Draft> find(String taskId, String person) {
        return database.sql("select * from draft where task_id = ? order by (author = ?) desc, saved_at desc limit 1")
                .params(taskId, person)
                .query(this::draft)
                .optional();
    }

    List<String> tasks() {
        return database.sql("select distinct task_id from draft")
                .query(String.class)
                .list();
    }

    void removeOf(Collection<String> taskIds) {
        if (!taskIds.isEmpty()) {
            database.sql("delete from draft where task_id in (:tasks)")
                    .param("tasks", taskIds)
                    .update();
        }
    }

    void removeBefore(Instant moment) {
        database.sql("delete from draft where saved_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("task_id"),
                row.getString("author"),
                read(row.getString("fields")),
                row.getTimestamp("saved_at").toInstant());
    }

    private String written(Map<String, @Nullable Object> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een concept is niet te bewaren", e);
        }
    }

    private Map<String, @Nullable Object> read(String fields) {
        try {
            return json.readValue(fields, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Een concept is niet te lezen", e);
        }
    }
}
