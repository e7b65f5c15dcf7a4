package nl.ketenregie.termijn;

import java.time.Period;

/**
 * A reading of the law that would make a term longer, and that a judge may follow.
 *
 * @param period the length in that reading
 * @param text what is in doubt, in plain Dutch
 */
public record TermDoubt(Period period, String text) {}
