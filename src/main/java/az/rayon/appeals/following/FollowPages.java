package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.accounts.Passes;
import az.rayon.appeals.following.Door.Refusal;
import az.rayon.appeals.page.FollowPage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
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

  private static final int LONGEST_TYPED = 100;

  private final FollowingAppeals following;
  private final OwnAppeals owns;
  private final OwnViews views;

  FollowPages(FollowingAppeals following, OwnAppeals owns, OwnViews views) {
    this.following = following;
    this.owns = owns;
    this.views = views;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String number) {
    return ask(OK, Typed.number(cut(number)));
  }

  @PostMapping
  ModelAndView open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String pin,
      HttpServletRequest request) {
    var typed = Typed.number(cut(Typed.line(number)));
    if (typed.isEmpty()) return ask(UNPROCESSABLE_CONTENT, typed, new Problem("number", "appeals.problem.number"));
    if (pin.isBlank()) return ask(UNPROCESSABLE_CONTENT, typed, new Problem("pin", "appeals.problem.pin"));
    return switch (following.open(typed, cut(pin), request.getRemoteAddr())) {
      case Done(var pass) -> redirect(PATH + "/" + pass);
      case Refused(var why) -> ask(why == Refusal.LOCKED ? TOO_MANY_REQUESTS : UNPROCESSABLE_CONTENT, typed,
          new Problem("pin", "appeals.follow.refused." + why, Attempts.WINDOW.toMinutes()));
    };
  }

  @GetMapping("/{pass}")
  ModelAndView show(@PathVariable String pass, Actor actor, Language language) {
    return owns.byPass(pass, actor).map(own -> page("appeals/status", views.status(own, language)))
        .orElseGet(() -> over(""));
  }

  /// The pass has ended. What was typed meanwhile is given back, so that nobody writes it twice.
  static ModelAndView over(String typed) {
    return page(NOT_FOUND, "appeals/follow", new FollowPage("", typed,
        List.of(new Problem("number", "appeals.follow.over", Passes.LASTS.toMinutes()))));
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
  }

  private static ModelAndView ask(HttpStatus status, String number, Problem... problems) {
    return page(status, "appeals/follow", new FollowPage(number, "", List.of(problems)));
  }
}
