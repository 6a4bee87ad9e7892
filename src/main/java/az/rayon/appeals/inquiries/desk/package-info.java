/// The desk of those who route, answer and publish requests for information.
@NullMarked
package az.rayon.appeals.inquiries.desk;

import org.jspecify.annotations.NullMarked;
