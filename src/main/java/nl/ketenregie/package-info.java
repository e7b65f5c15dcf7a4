/** Ketenregie: work that no single organisation can finish, as processes that partners carry out together. */
@NullMarked
package nl.ketenregie;

import org.jspecify.annotations.NullMarked;
