package nl.ketenregie.process.deployment;

import java.util.Optional;
import java.util.stream.Stream;

/** What a new deployment may count on, because it is there already. */
interface Surroundings {

    /** Whether this is a step that models may call: a bean that carries out a service, send or rule task. */
    boolean isDelegate(String name);

    /** Whether an expression would reach Java with this name. */
    boolean isBean(String name);

    /** The newest deployed form with this id. */
    Optional<FormModel> form(String id);

    /** Whether a process may be about this: one of the kinds of subject that the rooms keep. */
    boolean isSubject(String kind);

    boolean hasProcess(String id);

    boolean hasDecision(String id);

    /** The newest version of every other process that runs here. */
    Stream<ProcessModel> processes();
}
