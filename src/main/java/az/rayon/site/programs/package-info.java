/// What programs may ask: every such address described as OpenAPI 3.1, and a page on which each can be tried.
@NullMarked
package az.rayon.site.programs;

import org.jspecify.annotations.NullMarked;
