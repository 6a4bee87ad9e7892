/// Datasets that officials keep by hand: a file is sent, read, checked whole and then published by somebody else, as
/// the next version of its dataset.
@NullMarked
package az.rayon.opendata.uploads;

import org.jspecify.annotations.NullMarked;
