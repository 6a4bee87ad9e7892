/// Files by what is in them, official papers as DOCX and PDF/A, and the authority's signature.
@ApplicationModule(allowedDependencies = {"kernel", "database", "site", "audit"})
@NullMarked
package az.rayon.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
