/// Receptions: officials who receive on days made known beforehand, people who book to come, and the authority that
/// comes to a village itself. What is said there becomes an oral appeal with a number and a clock.
@NullMarked
package az.rayon.appeals.receptions;

import org.jspecify.annotations.NullMarked;
