package az.rayon.services.applications;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.services.applications.DecidingApplications.Gift;
import az.rayon.services.certificates.PaperFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The certificate as it would look, for whoever is about to grant the application: once signed it is not changed.
@Controller
@RequestMapping("/desk/applications/{number:X-[0-9-]+}")
class PreviewPages {

  private final Applications applications;
  private final Acting acting;
  private final DecidingApplications deciding;

  PreviewPages(Applications applications, Acting acting, DecidingApplications deciding) {
    this.applications = applications;
    this.acting = acting;
    this.deciding = deciding;
  }

  @PostMapping("/grant/preview.pdf")
  ResponseEntity<byte[]> preview(@PathVariable String number, @RequestParam Map<String, String> sent,
      Official official) {
    var application = applications.find(number).filter(it -> it.seenBy(official))
        .filter(it -> acting.allowed(it, official).contains(Act.GRANT))
        .orElseThrow(() -> new NotFound("application"));
    var typed = new HashMap<String, String>();
    sent.forEach((field, value) -> typed.put(field, Typed.text(value)));
    if (!(acting.given(application, typed, List.of()) instanceof Gift.Certificate gift))
      throw new NotFound("certificate");
    return PaperFile.answer(number, deciding.preview(application, gift, official));
  }
}
