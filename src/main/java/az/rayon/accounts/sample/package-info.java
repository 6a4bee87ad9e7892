/// The people of the demonstration.
@NullMarked
package az.rayon.accounts.sample;

import org.jspecify.annotations.NullMarked;
