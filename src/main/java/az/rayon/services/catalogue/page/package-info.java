/// What the catalogue's pages show.
@NullMarked
package az.rayon.services.catalogue.page;

import org.jspecify.annotations.NullMarked;
