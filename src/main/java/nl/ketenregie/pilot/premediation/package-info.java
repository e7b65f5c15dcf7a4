/**
 * Pre-mediation: a neutral pre-mediator calls a resident who is about to fight the municipality on paper, and finds the
 * lightest way that fits, while the objection term is guarded whatever is said. Source: domain file B.2, decisions C.6,
 * privacy file E.2, E.3, E.6. Owner: the municipality's pre-mediation, apart from its departments.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"afspraak", "consent", "dossier", "overleg", "partner", "process", "signal", "termijn"})
package nl.ketenregie.pilot.premediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
