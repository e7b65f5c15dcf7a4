/** Classes that cross each border on purpose: the architecture rules must report them. */
@NullMarked
package nl.ketenregie.crossing;

import org.jspecify.annotations.NullMarked;
