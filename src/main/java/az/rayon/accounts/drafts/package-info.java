/// What was typed into a form whose session had ended, kept until its writer has signed in again.
@NullMarked
package az.rayon.accounts.drafts;

import org.jspecify.annotations.NullMarked;
