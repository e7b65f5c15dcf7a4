/** Who takes part: organisations, the roles they fulfil per municipality, and the group that receives their tasks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"process"})
package nl.ketenregie.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
