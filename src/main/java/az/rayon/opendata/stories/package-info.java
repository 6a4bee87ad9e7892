/// Data stories: a short text that an editor writes around a chart of the program.
@NullMarked
package az.rayon.opendata.stories;

import org.jspecify.annotations.NullMarked;
