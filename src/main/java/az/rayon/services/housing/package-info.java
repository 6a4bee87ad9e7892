/// The housing queue (mənzil növbəsi): who waits for a dwelling, in which order, and why the order is as it is. Staff
/// see the register; a household sees its own entry; everybody sees the queue without names, because a ground of
/// privilege tells of health and of family life (Law 1024-IIQ, art. 38).
@NullMarked
package az.rayon.services.housing;

import org.jspecify.annotations.NullMarked;
