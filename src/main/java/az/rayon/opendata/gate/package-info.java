/// What stands between new rows and everybody: they are read for traces of persons, for groups so small that somebody
/// could be known in them, and for what they reveal that was not public before.
@NullMarked
package az.rayon.opendata.gate;

import org.jspecify.annotations.NullMarked;
