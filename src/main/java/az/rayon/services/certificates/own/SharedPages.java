package az.rayon.services.certificates.own;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import az.rayon.accounts.Secret;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.services.certificates.PaperFile;
import az.rayon.services.certificates.Sealing;
import az.rayon.services.certificates.page.SharedPage;
import az.rayon.site.Pages;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What whoever was given a link sees, until it ends.
@Controller
@RequestMapping(SharedPages.PATH)
class SharedPages {

  static final String PATH = "/verify/shared";

  private final SharingCertificates sharing;
  private final OwnViews views;
  private final Sealing sealing;

  SharedPages(SharingCertificates sharing, OwnViews views, Sealing sealing) {
    this.sharing = sharing;
    this.views = views;
    this.sealing = sealing;
  }

  @GetMapping("/{secret}")
  ModelAndView show(@PathVariable String secret, Language language, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    var certificate = sharing.open(new Secret(secret), true);
    if (certificate.isEmpty()) {
      return Pages.page(NOT_FOUND, "services/certificates/shared", new SharedPage(null));
    }
    return Pages.page("services/certificates/shared", new SharedPage(views.shown(certificate.get(), PATH + "/" + secret
        + "/paper.pdf", language)));
  }

  @GetMapping("/{secret}/paper.pdf")
  ResponseEntity<byte[]> paper(@PathVariable String secret) {
    var certificate = sharing.open(new Secret(secret), false).orElseThrow(() -> new NotFound("share"));
    return PaperFile.answer(certificate.number(), sealing.paper(certificate));
  }
}
