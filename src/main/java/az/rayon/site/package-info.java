/// How every page looks and behaves: layout, components, languages, error pages, and the places on shared pages
/// that modules fill.
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package az.rayon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
