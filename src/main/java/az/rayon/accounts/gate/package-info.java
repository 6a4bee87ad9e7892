/// The first lock before every address: who is let through, what another site sent, and what is said to who is refused.
@NullMarked
package az.rayon.accounts.gate;

import org.jspecify.annotations.NullMarked;
