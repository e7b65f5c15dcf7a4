@NullMarked
package nl.ketenregie.process.form;

import org.jspecify.annotations.NullMarked;
