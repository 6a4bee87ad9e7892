/// How often datasets are looked at and taken, counted without knowing by whom.
@NullMarked
package az.rayon.opendata.uses;

import org.jspecify.annotations.NullMarked;
