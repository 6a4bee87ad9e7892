/// How the words of an appeal become public: what points at a person is hidden, and two officials have looked.
@NullMarked
package az.rayon.appeals.publishing;

import org.jspecify.annotations.NullMarked;
