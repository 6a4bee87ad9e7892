/// The desk of those who give out certificates, keep the registry, and write the templates.
@NullMarked
package az.rayon.services.certificates.desk;

import org.jspecify.annotations.NullMarked;
