/// The catalogue of services: what the authority gives, on which papers, by when and on what ground of law. A passport
/// has the fields of the national register of services (dxr.az) and is kept in versions; each paper says who holds it
/// already, because every paper that is no longer asked for is what measure 4.1 is about.
@NullMarked
package az.rayon.services.catalogue;

import org.jspecify.annotations.NullMarked;
