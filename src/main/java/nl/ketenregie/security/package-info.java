/** Who you are, and what is closed by default. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partner", "process"})
package nl.ketenregie.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
