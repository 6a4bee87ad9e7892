/// What the templates of the housing queue may see.
@NullMarked
package az.rayon.services.housing.page;

import org.jspecify.annotations.NullMarked;
