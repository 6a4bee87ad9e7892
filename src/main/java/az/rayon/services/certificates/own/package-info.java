/// What a person does with their own certificates: look at them, download them, and show one to somebody by a link that
/// ends.
@NullMarked
package az.rayon.services.certificates.own;

import org.jspecify.annotations.NullMarked;
