/// What the pages of applications show.
@NullMarked
package az.rayon.services.applications.page;
import org.jspecify.annotations.NullMarked;
