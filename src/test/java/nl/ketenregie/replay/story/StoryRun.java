package nl.ketenregie.replay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A case while it is replayed. */
final class StoryRun {

    private final Story story;
    private final List<Story.Step> ahead;
    private final List<Story.Happening> toHappen;
    private final Map<Story.Step, String> leftToLie = new IdentityHashMap<>();
    private final Map<String, LocalDate> firstSeen = new HashMap<>();
    private final Set<String> followUps = new LinkedHashSet<>();
    private String dossier;
    private boolean ended;
    private String failure;

    StoryRun(Story story) {
        this.story = story;
        this.ahead = new ArrayList<>(story.stappen());
        this.toHappen = new ArrayList<>(story.gebeurtenissen());
    }

    Story story() {
        return story;
    }

    void started(String dossierId) {
        dossier = dossierId;
    }

    String dossier() {
        return dossier;
    }

    void goesOnAs(String followUpDossier) {
        followUps.add(followUpDossier);
    }

    /** The case itself, and those in which it goes on. */
    List<String> dossiers() {
        return Stream.concat(Stream.of(dossier), followUps.stream()).toList();
    }

    boolean isToStart(LocalDate today) {
        return dossier == null && failure == null && !story.op().isAfter(today);
    }

    boolean isOpen() {
        return dossier != null && !ended && failure == null;
    }

    boolean isDone() {
        return ended || failure != null;
    }

    void end() {
        ended = true;
    }

    void fail(String reason) {
        failure = failure == null ? reason : failure;
    }

    Optional<String> failure() {
        return Optional.ofNullable(failure).or(() -> ahead.stream()
                .filter(step -> !step.nooit())
                .findFirst()
                .map(step -> "the case ended, but " + step.formulier() + " was never to be filled in"));
    }

    /** What the file says of this task. A step that nobody does belongs to one task; the next one has its own step. */
    Optional<Story.Step> next(String form, String task, Predicate<Map<String, String>> shows) {
        return ahead.stream()
                .filter(step -> step.formulier().equals(form))
                .filter(step -> step.waar() == null || shows.test(step.waar()))
                .filter(step -> !step.nooit()
                        || leftToLie.computeIfAbsent(step, first -> task).equals(task))
                .findFirst();
    }

    void did(Story.Step step) {
        ahead.remove(step);
    }

    /** The day on which this task was in somebody's list for the first time. */
    LocalDate firstSeen(String task, LocalDate today) {
        return firstSeen.computeIfAbsent(task, unseen -> today);
    }

    List<Story.Happening> happeningsUntil(LocalDate today) {
        List<Story.Happening> due =
                toHappen.stream().filter(one -> !one.op().isAfter(today)).toList();
        toHappen.removeAll(due);
        return due;
    }

    /** The days on which, by the file, something happens by itself. */
    List<LocalDate> plannedAfter(LocalDate today) {
        List<LocalDate> days =
                new ArrayList<>(toHappen.stream().map(Story.Happening::op).toList());
        days.add(story.op());
        return days.stream().filter(day -> day.isAfter(today)).toList();
    }
}
