/// What the templates of certificates see.
@NullMarked
package az.rayon.services.certificates.page;

import org.jspecify.annotations.NullMarked;
