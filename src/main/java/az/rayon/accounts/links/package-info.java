/// The links in letters: with one an account begins, or a password that was lost is chosen anew, once.
@NullMarked
package az.rayon.accounts.links;

import org.jspecify.annotations.NullMarked;
