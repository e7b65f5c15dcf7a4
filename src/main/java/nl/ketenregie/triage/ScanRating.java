package nl.ketenregie.triage;

/**
 * What the tables make of a scan; never a decision.
 *
 * @param complexity "enkelvoudig", "samengesteld" or "multiproblematiek"
 * @param problem the one that comes first: "veiligheid", "dak", "inkomen", "kind", "gezondheid", "schulden" or "juridisch"
 * @param warmHandover "verplicht" or "vrij"
 */
record ScanRating(int points, String complexity, String problem, String warmHandover, UrgencyAdvice urgency) {}
