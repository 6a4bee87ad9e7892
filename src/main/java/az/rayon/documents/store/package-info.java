/// Where the bytes lie, by the hash of what is in them.
@NullMarked
package az.rayon.documents.store;

import org.jspecify.annotations.NullMarked;
