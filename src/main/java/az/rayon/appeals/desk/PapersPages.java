package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.PapersPage;
import az.rayon.appeals.register.AddedPapers;
import az.rayon.appeals.register.AddingPapers;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeal.Refusal;
import az.rayon.appeals.register.Claimant;
import az.rayon.appeals.register.Talk;
import az.rayon.appeals.register.Views;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// An official adds what whoever wrote an appeal has answered or brought, by post, by telephone or at the counter.
@Controller
@RequestMapping("/desk/appeals/{number:A-[0-9-]+}/papers")
class PapersPages {

  private final Cases cases;
  private final AddedPapers papers;
  private final AddingPapers adding;
  private final Views views;

  PapersPages(Cases cases, AddedPapers papers, AddingPapers adding, Views views) {
    this.cases = cases;
    this.papers = papers;
    this.adding = adding;
    this.views = views;
  }

  /// Whoever may not, or not any more, sees how the appeal stands instead.
  @GetMapping
  ModelAndView ask(@PathVariable String number, Official official, Language language) {
    var appeal = cases.seen(number, official);
    return Talk.add(appeal, Claimant.of(appeal, official)) instanceof Done
        ? show(OK, appeal, "", List.of(), language)
        : redirect("/desk/appeals/" + number);
  }

  @PostMapping
  ModelAndView add(@PathVariable String number, @RequestParam(defaultValue = "") String text,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen, Official official,
      Language language) {
    var appeal = cases.seen(number, official);
    var claimant = Claimant.of(appeal, official);
    var written = Typed.text(text);
    if (Talk.add(appeal, claimant) instanceof Refused(var why)) return refused(why, appeal, written, language);
    var uploaded = Optional.ofNullable(chosen).orElse(List.of()).stream().filter(Documents::isChosen).toList();
    var problems = new ArrayList<>(AddedPapers.problems(written, uploaded.size()));
    var kept = problems.isEmpty() ? papers.keep(uploaded, official, problems) : List.<UUID>of();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, appeal, written, problems, language);
    return switch (adding.add(appeal.id(), kept, written, claimant)) {
      case Done(var _) -> redirect("/desk/appeals/" + number);
      case Refused(var why) -> refused(why, appeal, written, language);
    };
  }

  private ModelAndView refused(Refusal why, Appeal appeal, String typed, Language language) {
    return show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, appeal, typed,
        List.of(new Problem("", "appeals.refused." + why)), language);
  }

  private ModelAndView show(HttpStatus status, Appeal appeal, String typed, List<Problem> problems,
      Language language) {
    return page(status, "appeals/papers", new PapersPage(views.forStaff(appeal, language), typed, problems));
  }
}
