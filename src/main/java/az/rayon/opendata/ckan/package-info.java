/// The catalogue and the rows in the words of CKAN's Action API v3, read only, so that its clients and harvesters work
/// against this program unchanged.
@NullMarked
package az.rayon.opendata.ckan;

import org.jspecify.annotations.NullMarked;
