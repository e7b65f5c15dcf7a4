package nl.ketenregie.termijn;

import java.time.LocalDate;

/**
 * What a change did to a term.
 *
 * @param days how many days it added; 0 when it came too late, or when its days counted already
 * @param endAfter the last day after it, before weekends and holidays are looked at
 */
record TermEffect(TermChange change, int days, LocalDate endAfter) {}
