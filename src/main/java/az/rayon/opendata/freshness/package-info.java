/// Whether datasets are renewed as often as it was promised, and who is told when they are not.
@NullMarked
package az.rayon.opendata.freshness;

import org.jspecify.annotations.NullMarked;
