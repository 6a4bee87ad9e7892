package az.rayon.services.certificates.own;

import az.rayon.kernel.Actor.Citizen;
import az.rayon.kernel.Language;
import az.rayon.services.certificates.PaperFile;
import az.rayon.services.certificates.Sealing;
import az.rayon.site.Addresses;
import az.rayon.site.Pages;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A person's own certificates.
@Controller
@RequestMapping(MyDocumentsPages.PATH)
class MyDocumentsPages {

  static final String PATH = "/me/documents";

  private final SharingCertificates sharing;
  private final OwnViews views;
  private final Sealing sealing;
  private final Addresses addresses;

  MyDocumentsPages(SharingCertificates sharing, OwnViews views, Sealing sealing, Addresses addresses) {
    this.sharing = sharing;
    this.views = views;
    this.sealing = sealing;
    this.addresses = addresses;
  }

  @GetMapping
  ModelAndView list(Citizen person, Language language) {
    return Pages.page("services/certificates/mine", views.mine(person, language, "", ""));
  }

  @GetMapping("/{number}/paper.pdf")
  ResponseEntity<byte[]> paper(@PathVariable String number, Citizen person) {
    return PaperFile.answer(number, sealing.paper(sharing.own(number, person)));
  }

  /// The link is shown at once, because it can be shown only now.
  @PostMapping("/{number}/share")
  ModelAndView share(@PathVariable String number, @RequestParam(defaultValue = "") String term, Citizen person,
      Language language) {
    var secret = sharing.share(number, Share.Term.of(term).orElse(Share.Term.WEEK), person);
    var link = addresses.absolute("/" + language.code() + SharedPages.PATH + "/" + secret.text());
    return Pages.page("services/certificates/mine", views.mine(person, language, link, number));
  }

  @PostMapping("/shares/{id}/end")
  ModelAndView end(@PathVariable UUID id, Citizen person) {
    sharing.end(id, person);
    return Pages.redirect(PATH);
  }
}
