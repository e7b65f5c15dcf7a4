/**
 * Agreements (afspraken) between partners: who does what, and when it is done. What was agreed stays here, never in the
 * engine; the building block {@code afspraken-bewaken} sees to it that it happens.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "partner", "process"})
package nl.ketenregie.afspraak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
