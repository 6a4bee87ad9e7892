/// What a person asks of the authority as of right and takes home: the catalogue of services, the application and its
/// course, the certificate that comes of it, and the queue for housing.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "documents", "accounts", "directory",
    "deadlines", "notifications", "opendata"})
@NullMarked
package az.rayon.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
