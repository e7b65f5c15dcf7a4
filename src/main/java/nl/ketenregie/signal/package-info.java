/** Signals: patterns without persons that deserve an answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "partner", "process", "process :: text"})
package nl.ketenregie.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
