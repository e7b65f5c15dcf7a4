/**
 * The first look at a help request: how urgent is it (decisions C.5), what else is going on (C.4), and which problem comes
 * first (C.9)? What people answer stays in the dossier; the engine learns the codes that a process needs to find its way.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "process", "termijn"})
package nl.ketenregie.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
