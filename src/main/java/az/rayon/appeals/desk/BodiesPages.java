package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.BodiesPage;
import az.rayon.appeals.register.Bodies;
import az.rayon.appeals.register.KeepingBodies;
import az.rayon.appeals.register.KeepingBodies.Refusal;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of bodies that appeals are forwarded to.
@Controller
@RequestMapping("/desk/appeals/bodies")
class BodiesPages {

  private static final int LONGEST_NAME = 300;

  private final Bodies bodies;
  private final KeepingBodies keeping;

  BodiesPages(Bodies bodies, KeepingBodies keeping) {
    this.bodies = bodies;
    this.keeping = keeping;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    if (!KeepingBodies.mayKeep(official)) throw new AccessDeniedException("does not keep the bodies");
    return show(OK, Map.of(), List.of(), language);
  }

  @PostMapping
  ModelAndView add(@RequestParam Map<String, String> typed, Official official, Language language) {
    var name = new Translated(line(typed, "az"), line(typed, "en"), line(typed, "ru"));
    var problems = new ArrayList<Problem>();
    if (name.az().isEmpty()) problems.add(new Problem("az", "appeals.problem.bodyName"));
    for (var field : List.of("az", "en", "ru")) {
      if (Typed.length(line(typed, field)) > LONGEST_NAME) {
        problems.add(new Problem(field, "appeals.problem.tooLong", LONGEST_NAME));
      }
    }
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, typed, problems, language);
    return switch (keeping.add(name, official)) {
      case Done(var _) -> redirect("/desk/appeals/bodies");
      case Refused(var why) when why == Refusal.KNOWN ->
        show(CONFLICT, typed, List.of(new Problem("az", "appeals.problem.bodyKnown")), language);
      case Refused(var _) -> throw new AccessDeniedException("does not keep the bodies");
    };
  }

  @PostMapping("/{code}")
  ModelAndView retire(@PathVariable String code, @RequestParam boolean retired, Official official) {
    return switch (keeping.retire(code, retired, official)) {
      case Done(var _) -> redirect("/desk/appeals/bodies");
      case Refused(var _) -> throw new AccessDeniedException("does not keep the bodies");
    };
  }

  private ModelAndView show(HttpStatus status, Map<String, String> typed, List<Problem> problems, Language language) {
    var lines = bodies.list().stream()
        .map(body -> new BodiesPage.Line(body.code(), body.name().in(language), body.retired())).toList();
    return page(status, "appeals/bodies",
        new BodiesPage(lines, line(typed, "az"), line(typed, "en"), line(typed, "ru"), problems));
  }

  private static String line(Map<String, String> typed, String field) {
    return Typed.line(typed.getOrDefault(field, ""));
  }
}
