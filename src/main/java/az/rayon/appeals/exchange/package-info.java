/// Appeals that came to rih.gov.az and ASAN müraciət: taken in from their files, and told back what became of them. No
/// interface to either is known, so files go by hand; the screen says so.
@NullMarked
package az.rayon.appeals.exchange;

import org.jspecify.annotations.NullMarked;
