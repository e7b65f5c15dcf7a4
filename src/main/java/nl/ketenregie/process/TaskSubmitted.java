package nl.ketenregie.process;

/** The form of this task was accepted. Published in the engine's own transaction. */
public record TaskSubmitted(String taskId) {}
