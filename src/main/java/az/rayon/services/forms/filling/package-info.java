/// Filling in a form, one thing a page, with nothing lost on the way; and sending it.
@NullMarked
package az.rayon.services.forms.filling;

import org.jspecify.annotations.NullMarked;
