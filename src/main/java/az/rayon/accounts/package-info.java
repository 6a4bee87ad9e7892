/// Who a person is to the program: sign-in, roles, sessions. Small and alone, because it is the security code.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit"})
@NullMarked
package az.rayon.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
