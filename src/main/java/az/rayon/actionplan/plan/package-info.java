/// The plan as a tree of directions, measures and milestones, with the evidence for each measure and how far it has
/// come. Other parts of the module read it; only the verbs here change it.
@NullMarked
package az.rayon.actionplan.plan;

import org.jspecify.annotations.NullMarked;
