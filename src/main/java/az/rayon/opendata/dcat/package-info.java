/// The catalogue as DCAT-AP 3.0.1 tells it, for harvesters that read RDF.
@NullMarked
package az.rayon.opendata.dcat;

import org.jspecify.annotations.NullMarked;
