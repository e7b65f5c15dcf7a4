/** Letters that the platform drafts for a resident: on paper, because whoever signs it sends it. Nothing is kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.ketenregie.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
