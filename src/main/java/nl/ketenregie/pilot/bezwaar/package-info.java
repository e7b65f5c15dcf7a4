/**
 * Bezwaar: a municipality looks again, and in full, at a decision that somebody objects to, while the statutory clocks run
 * beside the work. Source: domain file B.2.4, Awb chapters 6 and 7. Owner: the legal department of the municipality.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "process", "termijn"})
package nl.ketenregie.pilot.bezwaar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
