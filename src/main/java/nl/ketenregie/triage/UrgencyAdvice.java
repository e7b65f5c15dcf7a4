package nl.ketenregie.triage;

import java.time.LocalDate;
import java.util.Optional;
import nl.ketenregie.process.Urgency;

/**
 * @param route what has to be done first: "veiligheid", "straf", "wonen", "termijn", "inkomen", "medewerker", "zitting" or
 *     "geen"
 * @param by the first day on which something happens that cannot be undone, when one is known
 */
record UrgencyAdvice(Urgency urgency, String route, Optional<LocalDate> by) {}
