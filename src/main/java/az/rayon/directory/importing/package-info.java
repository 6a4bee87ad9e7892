/// A table that is brought in from a file: tried whole, looked at, kept; and the demonstration, which comes in the same
/// way.
@NullMarked
package az.rayon.directory.importing;

import org.jspecify.annotations.NullMarked;
