/// What people see and change of their own account.
@NullMarked
package az.rayon.accounts.own;

import org.jspecify.annotations.NullMarked;
