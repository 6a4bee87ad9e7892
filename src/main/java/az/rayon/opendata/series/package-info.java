/// Series for people and for programs: the figures of a period, their charts, and the three at a glance.
@NullMarked
package az.rayon.opendata.series;

import org.jspecify.annotations.NullMarked;
