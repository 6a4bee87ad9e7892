/// Səyyari qəbul: the authority goes to a village, writes down what each person says, and answers for what it
/// promised there.
@NullMarked
package az.rayon.appeals.receptions.mobile;

import org.jspecify.annotations.NullMarked;
