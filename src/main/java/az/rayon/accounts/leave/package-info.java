/// Officials say when they are away and who stands in for them.
@NullMarked
package az.rayon.accounts.leave;

import org.jspecify.annotations.NullMarked;
