package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.following.Door.Refusal;
import az.rayon.appeals.page.FollowPage;
import az.rayon.appeals.page.StatusPage;
import az.rayon.appeals.register.Typed;
import az.rayon.appeals.register.Views;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
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
@RequestMapping("/appeals/follow")
class FollowPages {

  private static final int LONGEST_TYPED = 100;

  private final FollowingAppeals following;
  private final Views views;

  FollowPages(FollowingAppeals following, Views views) {
    this.following = following;
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
      case Done(var pass) -> redirect("/appeals/follow/" + pass);
      case Refused(var why) -> ask(why == Refusal.LOCKED ? TOO_MANY_REQUESTS : UNPROCESSABLE_CONTENT, typed,
          new Problem("pin", "appeals.follow.refused." + why, Attempts.WINDOW.toMinutes()));
    };
  }

  @GetMapping("/{pass}")
  ModelAndView show(@PathVariable String pass, Language language) {
    return following.find(pass)
        .map(appeal -> page("appeals/status",
            new StatusPage(views.forFollower(appeal, language), List.of(), "", appeal.version())))
        .orElseGet(() -> ask(NOT_FOUND, "", new Problem("number", "appeals.follow.over", Passes.LASTS.toMinutes())));
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
  }

  private static ModelAndView ask(HttpStatus status, String number, Problem... problems) {
    return page(status, "appeals/follow", new FollowPage(number, List.of(problems)));
  }
}
