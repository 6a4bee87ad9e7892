/// Bringing in the plans and reports that offices keep in files: the file is read whole or not at all, shown before it
/// is saved, and saved once.
@NullMarked
package az.rayon.actionplan.imports;

import org.jspecify.annotations.NullMarked;
