/** The server side of our pages in Cockpit: the Ketenmonitor, which shows managers how the chain performs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metrics", "partner", "process", "termijn"})
package nl.ketenregie.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
