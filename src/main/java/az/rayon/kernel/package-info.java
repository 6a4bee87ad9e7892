/// What every module speaks with: outcomes, actors, ids, public numbers, texts in three languages, and Azerbaijani
/// itself. Depends on nothing; takes a type only when a third module needs it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package az.rayon.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
