/// Where kept files leave the program, through their owner's gate, and what the administrator sees of the store.
@NullMarked
package az.rayon.documents.reading;

import org.jspecify.annotations.NullMarked;
