package az.rayon.services.forms;

import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.Form;
import az.rayon.site.Problem;
import java.util.List;

/// Whoever goes by the names of a form's questions: a certificate that begins with their answers, a register.
public interface Relying {

  /// A sentence for each question of the service that it goes by and that the form does not ask.
  List<Problem> missed(String service, Form form, Language language);
}
