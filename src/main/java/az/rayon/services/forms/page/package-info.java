/// What the pages of forms show.
@NullMarked
package az.rayon.services.forms.page;

import org.jspecify.annotations.NullMarked;
