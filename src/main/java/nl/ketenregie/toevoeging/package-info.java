/**
 * The legal-aid check: is there probably a right to a toevoeging, and what would it cost (Wrb, decisions C.2)? The amounts
 * that somebody tells stay in the dossier; the engine learns one code. It advises, the Raad voor Rechtsbijstand decides.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"dossier", "process"})
package nl.ketenregie.toevoeging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
