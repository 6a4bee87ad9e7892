/// The figures of measure 4.1: how many papers services ask for and no longer ask for, and how applications fare. Read
/// from public views alone (N2).
@NullMarked
package az.rayon.services.open;
import org.jspecify.annotations.NullMarked;
