/// What the authority hands to the state's open-data portal (data.gov.az): the list of its datasets and their files.
@NullMarked
package az.rayon.opendata.export;

import org.jspecify.annotations.NullMarked;
