/** The legal clock: statutory and agreed terms, working days, and why a date is that date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"partner", "process"})
package nl.ketenregie.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
