/// An official composes the form of a service without touching code: steps, questions, conditions, texts, versions.
@NullMarked
package az.rayon.services.forms.editing;

import org.jspecify.annotations.NullMarked;
