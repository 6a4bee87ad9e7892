/// The authority's key and certificate: where they come from, what everybody may know of them, and the time that is
/// stamped beside a signature.
@NullMarked
package az.rayon.documents.signing;

import org.jspecify.annotations.NullMarked;
