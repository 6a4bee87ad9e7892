/// Requests for information (Law 1024-IIQ): what anybody may ask the authority to tell or to hand over, in a register
/// of its own, with its own terms and grounds of refusal.
@NullMarked
package az.rayon.appeals.inquiries;

import org.jspecify.annotations.NullMarked;
