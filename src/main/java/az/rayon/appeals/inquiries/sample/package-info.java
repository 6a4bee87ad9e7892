/// The invented requests for information of the demonstration.
@NullMarked
package az.rayon.appeals.inquiries.sample;

import org.jspecify.annotations.NullMarked;
