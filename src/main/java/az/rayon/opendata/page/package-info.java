/// The records that templates of this module take. The chart is drawn on pages of other modules too, so the records
/// belong to the module's one unnamed interface.
@NamedInterface("<<UNNAMED>>")
@NullMarked
package az.rayon.opendata.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
