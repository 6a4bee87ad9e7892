/// Who is there: the browsers in which people are signed in, the cookie by which they are known again, and the person
/// whom a request comes from.
@NullMarked
package az.rayon.accounts.sessions;

import org.jspecify.annotations.NullMarked;
