/// The register: an appeal with its course and its clock, where it is kept, and every verb that moves it. The other
/// parts of the module read it and hand over to its verbs; nothing else changes an appeal.
@NullMarked
package az.rayon.appeals.register;

import org.jspecify.annotations.NullMarked;
