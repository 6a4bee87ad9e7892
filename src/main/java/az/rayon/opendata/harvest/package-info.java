/// Harvest: what other portals tell of their datasets, read from their catalogues and shown beside ours. Nothing of
/// theirs is kept but what leads to it.
@NullMarked
package az.rayon.opendata.harvest;

import org.jspecify.annotations.NullMarked;
