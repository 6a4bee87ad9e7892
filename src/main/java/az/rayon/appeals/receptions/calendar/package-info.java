/// Receptions as calendars that telephones subscribe to (RFC 5545).
@NullMarked
package az.rayon.appeals.receptions.calendar;

import org.jspecify.annotations.NullMarked;
