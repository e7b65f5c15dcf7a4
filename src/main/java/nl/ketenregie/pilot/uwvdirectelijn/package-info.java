/** UWV directe lijn: a jurist of the Juridisch Loket asks UWV directly. Source: pilot plan, domain file B.4. Owner: Juridisch Loket. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"consent", "dossier", "notification", "partner", "process", "signal", "termijn"})
package nl.ketenregie.pilot.uwvdirectelijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
