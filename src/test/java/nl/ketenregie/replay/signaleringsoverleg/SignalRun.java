package nl.ketenregie.replay.signaleringsoverleg;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A signal while it is replayed, and what was seen on the way that nobody can ask for afterwards. */
final class SignalRun extends Run {

    private final ReplaySignal facts;
    private final Set<String> refusedKinds = new TreeSet<>();
    private final Set<String> chairs = new TreeSet<>();
    private final Map<String, String> written = new HashMap<>();

    SignalRun(ReplaySignal facts) {
        super(facts.id());
        this.facts = facts;
    }

    ReplaySignal facts() {
        return facts;
    }

    void refused(Set<String> kinds) {
        refusedKinds.addAll(kinds);
    }

    /** Kinds of personal data for which its first text was refused. */
    Set<String> refusedKinds() {
        return refusedKinds;
    }

    void chairedBy(String role) {
        chairs.add(role);
    }

    /** Roles that led the discussion of it. */
    Set<String> chairs() {
        return chairs;
    }

    void saw(String question, String answer) {
        written.put(question, answer);
    }

    /** What had been written about it when its outcome was reported back, by the key of the question. */
    Map<String, String> written() {
        return written;
    }

    /** What the table says this time. */
    ReplaySignal.Bespreking discussion() {
        return times(Forms.DISCUSS_ITEM) == 0 ? facts.bespreking() : facts.herbespreking();
    }
}
