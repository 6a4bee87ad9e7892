/// Booking: a person with their questions and one seat of a reception, from the first answer to what came of it.
@NullMarked
package az.rayon.appeals.receptions.booking;

import org.jspecify.annotations.NullMarked;
