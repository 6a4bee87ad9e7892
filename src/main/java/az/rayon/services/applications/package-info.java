/// Applications for services, from the moment a form is sent in to the certificate, the order or the refusal. They are
/// administrative proceedings (Law 1036-IIQ) and no appeals: the term is the service's own and stands while a paper is
/// asked for, every decision names its grounds and the remedy, and whoever applied sees each step.
@NullMarked
package az.rayon.services.applications;
import org.jspecify.annotations.NullMarked;
