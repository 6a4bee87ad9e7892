package az.rayon.services.forms.filling;

import az.rayon.kernel.Language;
import az.rayon.services.forms.definition.FormVersion;
import org.springframework.stereotype.Component;

/// An official fills in a form to see how it is, in whatever version. Nothing is sent.
@Component
public class TryingForms {

  private final FillingForms filling;

  TryingForms(FillingForms filling) {
    this.filling = filling;
  }

  /// The address where the trial begins.
  public String begin(FormVersion version, Language language) {
    return "/services/" + version.service() + "/apply/" + filling.preview(version, language).key();
  }
}
