/// What everybody may see of appeals: the register without a word about anybody, and the figures reckoned from it
/// (N1, N2).
@NullMarked
package az.rayon.appeals.open;

import org.jspecify.annotations.NullMarked;
