/// Who did what: one line for each deed in the deed's own transaction, gathered into an RFC 6962 Merkle tree (N3).
@ApplicationModule(allowedDependencies = {"kernel", "database", "site"})
@NullMarked
package az.rayon.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
