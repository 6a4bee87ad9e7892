/// How a file with rows is read: what its letters, its delimiter and the kinds of its columns are, and each of its rows
/// held against them.
@NullMarked
package az.rayon.opendata.uploads.reading;

import org.jspecify.annotations.NullMarked;
