/// The invented receptions of the demonstration: two years of villages, half a year of office hours, and
/// bookings for the weeks ahead.
@NullMarked
package az.rayon.appeals.receptions.sample;

import org.jspecify.annotations.NullMarked;
