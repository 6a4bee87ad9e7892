/// Letters to whoever wants to know when a dataset has something new.
@NullMarked
package az.rayon.opendata.subscriptions;

import org.jspecify.annotations.NullMarked;
