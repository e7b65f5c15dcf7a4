/** The server side of what managers and process owners see of the chain as a whole. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "partner", "process", "termijn"})
package nl.ketenregie.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
