package az.rayon.services.certificates.desk;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.certificates.CodeKey;
import az.rayon.services.certificates.CodeKeys;
import az.rayon.services.certificates.RenewingKeys.Refusal;
import az.rayon.services.certificates.RenewingKeys;
import az.rayon.services.certificates.Rights;
import az.rayon.services.certificates.page.CodeKeysPage.Line;
import az.rayon.services.certificates.page.CodeKeysPage;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The administrator sees by which keys codes are and were signed, and has a new one made.
@Controller
@RequestMapping(CodeKeyPages.PATH)
class CodeKeyPages {

  static final String PATH = "/desk/certificates/keys";

  private final CodeKeys keys;
  private final RenewingKeys renewing;

  CodeKeyPages(CodeKeys keys, RenewingKeys renewing) {
    this.keys = keys;
    this.renewing = renewing;
  }

  @GetMapping
  ModelAndView list(Official official) {
    if (!Rights.mayReadKeys(official)) throw new AccessDeniedException("keeps no keys");
    return show(OK, List.of(), official);
  }

  @PostMapping
  ModelAndView renew(@RequestParam(defaultValue = "") String inUse,
      @RequestParam(defaultValue = "false") boolean stolen, Official official) {
    return switch (renewing.renew(inUse, stolen, official)) {
      case Done(var _) -> Pages.redirect(PATH);
      case Refused(var why) when why == Refusal.NOT_YOURS -> throw new AccessDeniedException("keeps no keys");
      case Refused(var why) -> show(CONFLICT, List.of(new Problem("", "services.certificates.keys.refused." + why)),
          official);
    };
  }

  private ModelAndView show(HttpStatus status, List<Problem> problems, Official official) {
    var lines = keys.list();
    var inUse = lines.stream().filter(key -> key.retiredAt() == null).map(CodeKey::id).findFirst().orElse("");
    return Pages.page(status, "services/certificates/keys",
        new CodeKeysPage(lines.stream().map(key -> new Line(key.id(),
            key.madeAt(), key.retiredAt(), key.stolen())).toList(), inUse, Rights.mayChangeKey(official), problems));
  }
}
