/// The PostgreSQL under everything: the one that the program brings and looks after, or the one that a setting
/// names; and beside it the second way in, by which public pages read `open_data` and nothing else (N1).
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package az.rayon.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
