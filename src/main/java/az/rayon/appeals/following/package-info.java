/// What whoever wrote an appeal does with it afterwards: with number and PIN, or from their account.
@NullMarked
package az.rayon.appeals.following;

import org.jspecify.annotations.NullMarked;
