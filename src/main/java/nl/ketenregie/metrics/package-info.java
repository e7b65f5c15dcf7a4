/** What happened in the chain, without persons: facts written as the processes run, rolled up for whoever has to improve it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"process"})
package nl.ketenregie.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
