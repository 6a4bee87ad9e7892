/// Is this certificate genuine, and does it still hold? Asked by anybody without signing in, by number, by code or with
/// the file, and answered with nothing that does not stand on the paper; and on a page that works with the network off.
@NullMarked
package az.rayon.services.certificates.checking;

import org.jspecify.annotations.NullMarked;
