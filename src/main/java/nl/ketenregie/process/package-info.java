/** The only door to the engine: typed variables, starting and correlating, the form seam, the deployer, the clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.ketenregie.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
