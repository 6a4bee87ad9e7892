/// What a file goes through before it is kept: its length, its kind by what is in it, the scanner, a safe name.
@NullMarked
package az.rayon.documents.arriving;

import org.jspecify.annotations.NullMarked;
