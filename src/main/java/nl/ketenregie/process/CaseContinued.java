package nl.ketenregie.process;

/**
 * A case goes on as another case, with another organisation and process. Published in the engine's own transaction,
 * before the other process starts, so that what has to move along has moved when it begins.
 *
 * @param fromSubject business key of the case that was handed over
 * @param toSubject business key of the case that goes on
 */
public record CaseContinued(String fromSubject, String toSubject) {}
