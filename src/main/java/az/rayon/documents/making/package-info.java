/// How a paper becomes a word-processor file and a PDF/A.
@NullMarked
package az.rayon.documents.making;

import org.jspecify.annotations.NullMarked;
