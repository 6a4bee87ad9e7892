/// Forms as data: what an official composes, a person fills in one thing at a time, and the server checks again. A form
/// knows nothing of what becomes of it; whoever takes it implements [Taking].
@NullMarked
package az.rayon.services.forms;

import org.jspecify.annotations.NullMarked;
