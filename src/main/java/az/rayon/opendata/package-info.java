/// What leaves the program as data: series with their formulas, read through the role that sees `open_data` only
/// (N1, N2).
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "documents", "accounts", "directory",
    "deadlines", "notifications"})
@NullMarked
package az.rayon.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
