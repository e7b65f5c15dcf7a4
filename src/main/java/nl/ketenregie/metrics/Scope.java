package nl.ketenregie.metrics;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a number is about.
 *
 * @param processes keys of the processes that cases are of; empty for all
 * @param version only of this version of those processes
 * @param municipalities codes; empty for all
 * @param teams only what one of these teams took part in; empty for all
 * @param place only steps that stand in this version of this process, which a case may have called; null for all
 * @param from first day
 * @param to last day
 */
public record Scope(
        Set<String> processes,
        @Nullable Integer version,
        Set<String> municipalities,
        Set<String> teams,
        @Nullable Place place,
        LocalDate from,
        LocalDate to) {

    /** A version of a process as it is drawn. */
    public record Place(String process, int version) {}

    public Scope ofTeams(Set<String> some) {
        return new Scope(processes, version, municipalities, some, place, from, to);
    }

    public Scope during(LocalDate newFrom, LocalDate newTo) {
        return new Scope(processes, version, municipalities, teams, place, newFrom, newTo);
    }
}
