package nl.ketenregie.process;

/**
 * A case became more or less urgent. Published in the engine's own transaction, when its open tasks have their new priority.
 *
 * @param subjectId business key of the case
 */
public record UrgencyChanged(String subjectId, Urgency urgency) {}
