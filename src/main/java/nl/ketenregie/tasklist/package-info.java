/** The server side of our tab in Tasklist and of the case interface. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "brief",
            "consent",
            "dossier",
            "overleg",
            "partner",
            "process",
            "process :: text",
            "signal",
            "termijn"
        })
package nl.ketenregie.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
