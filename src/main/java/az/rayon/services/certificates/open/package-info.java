/// What everybody may count of certificates: how many were given, taken back and checked; never whose.
@NullMarked
package az.rayon.services.certificates.open;

import org.jspecify.annotations.NullMarked;
