/// The yearly report: drafted sentence by sentence from figures and evidence, edited, signed, sent and kept as it was.
@NullMarked
package az.rayon.actionplan.report;

import org.jspecify.annotations.NullMarked;
