/// Open311 GeoReport v2: programs that people already have hand in appeals, follow them and read their answers.
@NullMarked
package az.rayon.appeals.open311;

import org.jspecify.annotations.NullMarked;
