package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;

import az.rayon.accounts.ReceiptDoor.Closed;
import az.rayon.accounts.ReceiptDoor.Form;
import az.rayon.accounts.ReceiptDoor.Knock;
import az.rayon.accounts.ReceiptDoor.Open;
import az.rayon.appeals.page.FollowPage;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.PassedFiles;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Following an appeal with its number and PIN. The PIN goes in a POST and comes back as a pass of half an hour, so
/// that neither an address nor a cookie ever holds it.
@Controller
@RequestMapping(FollowPages.PATH)
class FollowPages {

  static final String PATH = "/appeals/follow";

  private final FollowingAppeals following;
  private final OwnAppeals owns;
  private final OwnViews views;
  private final Files files;
  private final PassedFiles passed;

  FollowPages(FollowingAppeals following, OwnAppeals owns, OwnViews views, Files files, PassedFiles passed) {
    this.following = following;
    this.owns = owns;
    this.views = views;
    this.files = files;
    this.passed = passed;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return ask(Form.of(number), "");
  }

  @PostMapping
  ModelAndView open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String pin,
      HttpServletRequest request) {
    return switch (following.open(new Knock(number, pin, request.getRemoteAddr()))) {
      case Open(var pass) -> redirect(PATH + "/" + pass);
      case Closed(var form) -> ask(form, "");
    };
  }

  @GetMapping("/{pass}")
  ModelAndView show(@PathVariable String pass, Actor actor, Language language) {
    return owns.byPass(pass, actor).map(own -> page("appeals/status", views.status(own, language)))
        .orElseGet(() -> over(""));
  }

  /// The pass opens the files of the appeal and of its answers.
  @GetMapping("/{pass}/files/{document}")
  ResponseEntity<Resource> file(@PathVariable String pass, @PathVariable UUID document, Actor actor) {
    var own = owns.byPass(pass, actor).orElseThrow(() -> new NotFound("document"));
    if (!files.listOfAuthor(own.appeal()).contains(document)) throw new NotFound("document");
    return passed.give(document);
  }

  /// The pass has ended. What was typed meanwhile is given back, so that nobody writes it twice.
  static ModelAndView over(String typed) {
    return ask(Form.over(), typed);
  }

  private static ModelAndView ask(Form form, String typed) {
    return page(form.status(), "appeals/follow", new FollowPage(form, typed));
  }
}
