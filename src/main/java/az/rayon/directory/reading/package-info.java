/// What everybody reads of the directory: who works where, which office serves whom, who to turn to.
@NullMarked
package az.rayon.directory.reading;

import org.jspecify.annotations.NullMarked;
