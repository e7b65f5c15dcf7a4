/** Messages to partners, without content, sent once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partner", "process"})
package nl.ketenregie.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
