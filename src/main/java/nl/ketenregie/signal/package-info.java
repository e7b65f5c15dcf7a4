/** Signals: patterns without persons that deserve an answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"process"})
package nl.ketenregie.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
