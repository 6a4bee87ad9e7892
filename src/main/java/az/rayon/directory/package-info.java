/// The authority as it is and was: units, posts, people, places, organisations, each with the time in which it
/// holds.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "documents", "accounts"})
@NullMarked
package az.rayon.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
