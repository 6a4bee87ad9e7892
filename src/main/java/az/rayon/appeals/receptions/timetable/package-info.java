/// The timetable: which official receives when and where, made known ahead, with every change told.
@NullMarked
package az.rayon.appeals.receptions.timetable;

import org.jspecify.annotations.NullMarked;
