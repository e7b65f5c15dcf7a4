package nl.ketenregie.tasklist;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that somebody filled in and has not submitted yet. */
record Draft(String taskId, String author, Map<String, @Nullable Object> fields, Instant savedAt) {}
