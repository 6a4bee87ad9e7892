/// Who usually examines what: the rules that staff keep, and what they suggest for an appeal that has just come.
@NullMarked
package az.rayon.appeals.routing;

import org.jspecify.annotations.NullMarked;
