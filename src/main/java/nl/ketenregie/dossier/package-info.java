/** The case: what each partner contributed, in order. All content lives here, never in the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"consent", "partner", "process"})
package nl.ketenregie.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
