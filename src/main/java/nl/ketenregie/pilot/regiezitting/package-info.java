/**
 * Regiezitting: the rare case in which a judge can help. All problems of a resident come to one hearing, fast; the path
 * around the court is the main road. Source: domain file B.3.2 to B.3.6. Owner: rechtbank and municipality.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"consent", "dossier", "notification", "overleg", "partner", "process", "termijn"})
package nl.ketenregie.pilot.regiezitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
