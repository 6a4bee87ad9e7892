/// The accounts themselves, and what every door asks of them: what may stand in them, the password, how often it was
/// tried, and the letters.
@NullMarked
package az.rayon.accounts.people;

import org.jspecify.annotations.NullMarked;
