/// The invented appeals of the demonstration.
@NullMarked
package az.rayon.appeals.sample;

import org.jspecify.annotations.NullMarked;
