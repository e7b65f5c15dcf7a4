package nl.ketenregie.process;

import java.util.Optional;

/** Turns a role of a model into the group of the organisation that fulfils it. Implemented by the partner room. */
public interface CandidateGroups {

    /**
     * @param role name of a lane, {@code uwv-contactpersoon}
     * @param municipality CBS code of the case, when known
     * @throws IllegalStateException when nobody fulfils the role: becomes an incident that an administrator sees
     */
    String groupFor(String role, Optional<String> municipality);
}
