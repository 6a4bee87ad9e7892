/// Letters to people: kept before they are sent, tried until they arrive, shown when they do not.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "accounts"})
@NullMarked
package az.rayon.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
