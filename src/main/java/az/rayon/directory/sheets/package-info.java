/// The tables of the directory as they travel in files and stand in forms: columns, codes, and how a row is read and
/// written.
@NullMarked
package az.rayon.directory.sheets;

import org.jspecify.annotations.NullMarked;
