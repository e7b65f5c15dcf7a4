package nl.ketenregie.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A case while it is replayed. */
final class CaseRun {

    private final ReplayCase facts;
    private final Map<String, LocalDate> firstSeen = new HashMap<>();
    private final Map<String, Integer> submitted = new HashMap<>();
    private String dossier;
    private LocalDate objectionEnds;
    private boolean ended;
    private String failure;

    CaseRun(ReplayCase facts) {
        this.facts = facts;
    }

    ReplayCase facts() {
        return facts;
    }

    void started(String dossierId) {
        dossier = dossierId;
    }

    boolean isStarted() {
        return dossier != null;
    }

    /** Id of the dossier, absent until the case was started. */
    String dossier() {
        return dossier;
    }

    void objectionEndsOn(LocalDate day) {
        objectionEnds = day;
    }

    /** Last day to object according to the platform, absent when there is no term. */
    LocalDate objectionEnds() {
        return objectionEnds;
    }

    void end() {
        ended = true;
    }

    void fail(String reason) {
        failure = failure == null ? reason : failure;
    }

    /** Why the replay gave up on this case, absent when it did not. */
    String failure() {
        return failure;
    }

    boolean isOpen() {
        return isStarted() && !ended && failure == null;
    }

    boolean isToStart() {
        return !isStarted() && failure == null;
    }

    /** The day on which a task with this form was there for the first time. */
    LocalDate firstSeen(String form, LocalDate today) {
        return firstSeen.computeIfAbsent(form, unseen -> today);
    }

    void count(String form) {
        submitted.merge(form, 1, Integer::sum);
    }

    /** How often this form was submitted for the case. */
    int timesSubmitted(String form) {
        return submitted.getOrDefault(form, 0);
    }
}
