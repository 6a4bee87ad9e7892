/// Where the things of the directory are kept, each with the time in which it holds.
@NullMarked
package az.rayon.directory.register;

import org.jspecify.annotations.NullMarked;
