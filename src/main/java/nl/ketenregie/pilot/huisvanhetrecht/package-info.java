/**
 * Huis van het Recht: a resident walks in with everything at once, a short scan shows what else is going on, the right helper
 * takes over, and in the rare case that a judge can help the case goes on as a regiezitting. Source: B.3, A4; practice: 279
 * of 281 cases needed no judge. Owner: the municipality and the Juridisch Loket.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"consent", "dossier", "partner", "process", "termijn"})
package nl.ketenregie.pilot.huisvanhetrecht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
