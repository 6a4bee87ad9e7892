/// Handing in an appeal at the portal, one question a page, with nothing lost on the way.
@NullMarked
package az.rayon.appeals.writing;

import org.jspecify.annotations.NullMarked;
