/**
 * Signaleringsoverleg: what goes wrong again and again becomes a change, with an owner, a date and word back to whoever
 * saw it. Source: domain file B.1. Owner: the secretariat of the signaleringsoverleg.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "overleg", "partner", "process", "signal"})
package nl.ketenregie.pilot.signaleringsoverleg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
