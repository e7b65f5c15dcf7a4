package nl.ketenregie.replay.signaleringsoverleg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A signal or a meeting while it is replayed. */
abstract class Run {

    private final String id;
    private final Map<String, Integer> submitted = new HashMap<>();
    private final Map<String, LocalDate> firstSeen = new HashMap<>();
    private String subject;
    private String number;
    private boolean ended;
    private String failure;

    Run(String id) {
        this.id = id;
    }

    /** Its id in the file. */
    String id() {
        return id;
    }

    void started(String subjectId, String publicNumber) {
        subject = subjectId;
        number = publicNumber;
    }

    boolean isToStart() {
        return subject == null && failure == null;
    }

    boolean isOpen() {
        return subject != null && !ended && failure == null;
    }

    boolean isDone() {
        return ended || failure != null;
    }

    /** What the platform knows it by. */
    String subject() {
        return subject;
    }

    /** What people know it by: {@code SIG-2026-7K3F9QX}. */
    String number() {
        return number;
    }

    void end() {
        ended = true;
    }

    void fail(String reason) {
        failure = failure == null ? reason : failure;
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** The day on which this task was there for the first time. */
    LocalDate firstSeen(String task, LocalDate today) {
        return firstSeen.computeIfAbsent(task, unseen -> today);
    }

    void count(String form) {
        submitted.merge(form, 1, Integer::sum);
    }

    /** How often this form was submitted for it. */
    int times(String form) {
        return submitted.getOrDefault(form, 0);
    }
}
