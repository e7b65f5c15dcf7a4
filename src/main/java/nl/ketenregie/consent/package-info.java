/** Legal basis and consent; the one place that answers "may this organisation see that?". */
@NullMarked
@ApplicationModule(allowedDependencies = {"partner", "process"})
package nl.ketenregie.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
