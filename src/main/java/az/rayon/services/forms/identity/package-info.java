/// Who stands behind an account: an official has seen the identity card, so that a register may be asked about its
/// owner and about nobody else.
@NullMarked
package az.rayon.services.forms.identity;

import org.jspecify.annotations.NullMarked;
