/// What everybody may see of requests for information: each with its dates, answers that were made public, and the
/// figures reckoned from them (N1, N2).
@NullMarked
package az.rayon.appeals.inquiries.open;

import org.jspecify.annotations.NullMarked;
