/// What the pages of the directory show.
@NullMarked
package az.rayon.directory.page;

import org.jspecify.annotations.NullMarked;
