/// Açıq Rayon: the work of a district executive authority, done in the open. Each package is a module;
/// ARCHITECTURE.md maps them.
@NullMarked
package az.rayon;

import org.jspecify.annotations.NullMarked;
