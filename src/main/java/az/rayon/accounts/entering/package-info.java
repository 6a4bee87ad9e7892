/// Signing in and out: the password, the session that begins with it, and the way on from there.
@NullMarked
package az.rayon.accounts.entering;

import org.jspecify.annotations.NullMarked;
