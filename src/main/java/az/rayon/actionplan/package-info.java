/// The plan that the authority promised, measure by measure with its evidence, and the yearly report that is
/// drafted from it.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "documents", "directory", "deadlines",
    "notifications", "opendata"})
@NullMarked
package az.rayon.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
