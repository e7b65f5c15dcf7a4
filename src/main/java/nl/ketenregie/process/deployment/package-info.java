@NullMarked
package nl.ketenregie.process.deployment;

import org.jspecify.annotations.NullMarked;
