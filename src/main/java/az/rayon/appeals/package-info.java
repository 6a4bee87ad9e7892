/// What people write to the authority, and what comes of it, within the terms of Law 1308-IVQ.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "documents", "accounts", "directory",
    "deadlines", "notifications", "opendata"})
@NullMarked
package az.rayon.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
