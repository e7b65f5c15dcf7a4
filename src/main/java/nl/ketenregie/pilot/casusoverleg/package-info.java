/**
 * Casusoverleg: partners talk about one resident, with that resident at the table, on a legal ground for each of them, and
 * make one plan. The second layer of the signaleringsoverleg, which is about patterns and never about persons. Source:
 * B.1.2, B.1.7 and privacy file E.1, E.2. Owner: the municipality.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"consent", "dossier", "overleg", "partner", "process"})
package nl.ketenregie.pilot.casusoverleg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
