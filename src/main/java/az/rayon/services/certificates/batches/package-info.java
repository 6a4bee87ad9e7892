/// Many certificates at once: handed in as a table, worked off in the background by any node, watched on a page.
@NullMarked
package az.rayon.services.certificates.batches;

import org.jspecify.annotations.NullMarked;
