package az.rayon.services.housing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.services.housing.page.BasesPage;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The head of the authority opens the names of the queue on a legal basis, and closes them again.
@Controller
@RequestMapping("/desk/housing/names")
class BasesPages {

  private final Bases bases;
  private final Clock clock;

  BasesPages(Bases bases, Clock clock) {
    this.bases = bases;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Official official) {
    return show(OK, new DeedForm(Map.of()), List.of(), official);
  }

  @PostMapping
  ModelAndView begin(@RequestParam Map<String, String> sent, Official official) {
    mayDecide(official);
    var form = DeedForm.of(sent);
    var problems = new ArrayList<Problem>();
    for (var field : List.of("act", "article", "approvedBy")) problems.addAll(form.line(field));
    problems.addAll(form.past("actDate", LocalDate.now(clock)));
    if (form.day("since").isEmpty()) problems.add(new Problem("since", "services.housing.problem.since"));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, form, problems, official);
    bases.begin(new Basis(bases.freshId(), form.value("act"), form.value("article"),
        form.day("actDate").orElseThrow(), form.value("approvedBy"), form.day("since").orElseThrow(), null), official);
    return redirect("/desk/housing/names");
  }

  @PostMapping("/{id}/end")
  ModelAndView end(@PathVariable UUID id, Official official) {
    mayDecide(official);
    bases.end(id, official);
    return redirect("/desk/housing/names");
  }

  private ModelAndView show(HttpStatus status, DeedForm form, List<Problem> problems, Official official) {
    mayDecide(official);
    var today = LocalDate.now(clock);
    var lines = bases.list().stream().map(basis -> new BasesPage.Line(basis.id(), basis.act(), basis.article(),
        basis.actDate(), basis.approvedBy(), basis.since(), basis.until(), basis.inForce(today))).toList();
    return page(status, "services/housing/names", new BasesPage(lines, DeedViews.typing(form), problems));
  }

  private static void mayDecide(Official official) {
    if (!Bases.mayDecide(official)) throw new AccessDeniedException("does not decide about names");
  }
}
