/// What a form is: steps, questions, conditions and calculations as data, the versions of it, and the way that
/// somebody's answers lead through them.
@NullMarked
package az.rayon.services.forms.definition;

import org.jspecify.annotations.NullMarked;
