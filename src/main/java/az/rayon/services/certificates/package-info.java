/// Certificates: the template that an official edits, the gap-free registry, the signed PDF with its code, and the
/// checking of both by anybody. A certificate knows nothing of the application that asked for it but its number.
@NullMarked
package az.rayon.services.certificates;

import org.jspecify.annotations.NullMarked;
