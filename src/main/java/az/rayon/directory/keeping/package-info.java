/// The directory at the desk: its tables, and the form in which a row is added, corrected or ended.
@NullMarked
package az.rayon.directory.keeping;

import org.jspecify.annotations.NullMarked;
