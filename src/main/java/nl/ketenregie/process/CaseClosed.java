package nl.ketenregie.process;

/**
 * A case reached one of its end events. Published in the engine's own transaction.
 *
 * @param dossierId business key of the process instance
 * @param outcome code of the outcome: the name of the end event in capitals, {@code BETERE_UITLEG}
 */
public record CaseClosed(String dossierId, String outcome) {}
