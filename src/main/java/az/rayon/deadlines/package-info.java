/// By when must this be answered, under which rule, and is it provisional? The legal rules and the working calendar
/// as data (N4).
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit", "documents"})
@NullMarked
package az.rayon.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
