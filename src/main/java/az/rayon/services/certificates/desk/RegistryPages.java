package az.rayon.services.certificates.desk;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.services.certificates.Certificate;
import az.rayon.services.certificates.Certificates;
import az.rayon.services.certificates.EndingCertificates;
import az.rayon.services.certificates.PaperFile;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.Sealing;
import az.rayon.services.certificates.page.CertificatePage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The registry, one certificate of it, and the taking back of one.
@Controller
@RequestMapping("/desk/certificates")
class RegistryPages {

  static final int LONGEST_REASON = 1000;

  private final RegistryViews views;
  private final Certificates certificates;
  private final EndingCertificates ending;
  private final Sealing sealing;

  RegistryPages(RegistryViews views, Certificates certificates, EndingCertificates ending, Sealing sealing) {
    this.views = views;
    this.certificates = certificates;
    this.ending = ending;
    this.sealing = sealing;
  }

  /// What stands in the address of a list.
  record Asked(String words, String kind, String state, String year, String page) {}

  @GetMapping
  ModelAndView list(Asked asked, Official official, Language language) {
    if (!Rights.mayRead(official)) throw new AccessDeniedException("does not work with certificates");
    return Pages.page("services/certificates/registry", views.list(asked, official, language));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    return show(OK, views.of(readable(number, official), official, language));
  }

  @GetMapping("/{number}/paper.pdf")
  ResponseEntity<byte[]> paper(@PathVariable String number, Official official) {
    var certificate = readable(number, official);
    return PaperFile.answer(certificate.number(), sealing.paper(certificate));
  }

  @PostMapping("/{number}/revoke")
  ModelAndView revoke(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Official official,
      Language language) {
    var certificate = readable(number, official);
    var told = Typed.text(reason);
    var problems = problems(told);
    if (!problems.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, views.of(certificate, official, language).saying(reason, problems));
    }
    return switch (ending.revoke(number, told, official)) {
      case Done(var _) -> Pages.redirect("/desk/certificates/" + number);
      case Refused(var why) -> show(why == Certificate.Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT,
          views.of(certificates.get(number), official, language).saying(reason,
              List.of(new Problem("", "services.certificates.refused." + why))));
    };
  }

  static List<Problem> problems(String reason) {
    if (reason.isEmpty()) return List.of(new Problem("reason", "services.certificates.reason.none"));
    return Typed.length(reason) > LONGEST_REASON
        ? List.of(new Problem("reason", "services.certificates.fault.TOO_LONG"))
        : List.of();
  }

  private Certificate readable(String number, Official official) {
    var certificate = certificates.get(number);
    if (!Rights.mayRead(official, certificate)) throw new NotFound("certificate");
    return certificate;
  }

  private static ModelAndView show(HttpStatus status, CertificatePage page) {
    return Pages.page(status, "services/certificates/certificate", page);
  }
}
