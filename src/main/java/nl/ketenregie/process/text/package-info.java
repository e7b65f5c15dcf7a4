/** Finds personal data in text. */
@NullMarked
@NamedInterface("text")
package nl.ketenregie.process.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
