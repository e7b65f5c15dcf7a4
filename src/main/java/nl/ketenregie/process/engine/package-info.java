@NullMarked
package nl.ketenregie.process.engine;

import org.jspecify.annotations.NullMarked;
