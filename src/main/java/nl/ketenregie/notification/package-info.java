/** Messages to partners, without content, sent once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partner"})
package nl.ketenregie.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
