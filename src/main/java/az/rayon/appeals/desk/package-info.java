/// The desk of those who register, examine and answer appeals.
@NullMarked
package az.rayon.appeals.desk;

import org.jspecify.annotations.NullMarked;
