/// The records that pages of every module hand to the shared components. They are as much the site's face as the types
/// beside it, so they belong to its one unnamed interface, which modules that may use the site may use.
@NamedInterface("<<UNNAMED>>")
@NullMarked
package az.rayon.site.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
