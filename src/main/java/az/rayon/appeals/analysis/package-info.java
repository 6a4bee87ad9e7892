/// What a year of appeals has shown, analysed and published as the law wants it: figures, trends, and an official's
/// remarks.
@NullMarked
package az.rayon.appeals.analysis;

import org.jspecify.annotations.NullMarked;
