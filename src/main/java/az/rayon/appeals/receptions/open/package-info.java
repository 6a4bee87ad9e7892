/// What everybody may see of receptions: the timetable, the villages the authority came to with what became of each
/// request, and the figures reckoned from them (N1, N2).
@NullMarked
package az.rayon.appeals.receptions.open;

import org.jspecify.annotations.NullMarked;
