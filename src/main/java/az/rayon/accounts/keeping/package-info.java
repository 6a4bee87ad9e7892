/// The administrator's desk: who may sign in, as what, and until when.
@NullMarked
package az.rayon.accounts.keeping;

import org.jspecify.annotations.NullMarked;
