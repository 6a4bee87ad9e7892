/// Datasets: what stands in schema `open_data`, its rows for people on pages and for everybody as files.
@NullMarked
package az.rayon.opendata.datasets;

import org.jspecify.annotations.NullMarked;
