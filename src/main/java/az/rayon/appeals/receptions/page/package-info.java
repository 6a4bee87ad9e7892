/// What the templates of receptions see.
@NullMarked
package az.rayon.appeals.receptions.page;

import org.jspecify.annotations.NullMarked;
