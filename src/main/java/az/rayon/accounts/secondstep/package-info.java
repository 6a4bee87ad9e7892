/// The second key of staff: the code from a telephone, and the codes on paper for the day when it is lost.
@NullMarked
package az.rayon.accounts.secondstep;

import org.jspecify.annotations.NullMarked;
