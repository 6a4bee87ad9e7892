package az.rayon.appeals.analysis;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.analysis.Analysis.Refusal;
import az.rayon.appeals.page.AnalysisDeskPage;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The yearly analysis on the desk: the registrar writes remarks beside the figures, the head or a deputy publishes.
@Controller
@RequestMapping("/desk/appeals/analysis")
class AnalysisDeskPages {

  private static final int LONGEST = 20_000;
  private static final int OFFERED = 5;

  private final Analyses analyses;
  private final PublishingAnalyses publishing;
  private final YearRows rows;
  private final AnalysisViews views;
  private final Clock clock;

  AnalysisDeskPages(Analyses analyses, PublishingAnalyses publishing, YearRows rows, AnalysisViews views, Clock clock) {
    this.analyses = analyses;
    this.publishing = publishing;
    this.rows = rows;
    this.views = views;
    this.clock = clock;
  }

  /// The year that is over and waits for its analysis.
  @GetMapping
  ModelAndView latest(Official official) {
    readable(official);
    return redirect("/desk/appeals/analysis/" + (LocalDate.now(clock).getYear() - 1));
  }

  @GetMapping("/{year:\\d{4}}")
  ModelAndView show(@PathVariable int year, Official official, Language language) {
    readable(official);
    return show(OK, year, official, null, List.of(), language);
  }

  @PostMapping("/{year:\\d{4}}")
  ModelAndView write(@PathVariable int year, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    readable(official);
    var remarks = Typed.text(typed.getOrDefault("remarks", ""));
    if (!Analysis.mayWrite(official)) return refuse(Refusal.NOT_YOURS, year, official, remarks, language);
    if (remarks.isEmpty() || Typed.length(remarks) > LONGEST) {
      var problem = remarks.isEmpty()
          ? new Problem("remarks", "appeals.analysis.problem.remarks")
          : new Problem("remarks", "appeals.problem.tooLong", LONGEST);
      return show(UNPROCESSABLE_CONTENT, year, official, remarks, List.of(problem), language);
    }
    return done(() -> publishing.write(year, Typed.version(typed), remarks, official), year, official, remarks,
        language);
  }

  @PostMapping("/{year:\\d{4}}/publish")
  ModelAndView publish(@PathVariable int year, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    readable(official);
    return done(() -> publishing.publish(year, Typed.version(typed), official), year, official, null, language);
  }

  private ModelAndView done(Supplier<Outcome<Analysis, Refusal>> deed, int year, Official official,
      @Nullable String remarks, Language language) {
    try {
      return switch (deed.get()) {
        case Done(_) -> redirect("/desk/appeals/analysis/" + year);
        case Refused(var why) -> refuse(why, year, official, remarks, language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, year, official, remarks, List.of(new Problem("", "appeals.refused.faster")), language);
    }
  }

  private ModelAndView refuse(Refusal why, int year, Official official, @Nullable String remarks, Language language) {
    return show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, year, official, remarks,
        List.of(new Problem("", "appeals.analysis.refused." + why)), language);
  }

  private ModelAndView show(HttpStatus status, int year, Official official, @Nullable String typed,
      List<Problem> problems, Language language) {
    var today = LocalDate.now(clock);
    var known = analyses.find(year).orElse(null);
    var published = known == null ? null : known.published();
    var figures = published == null ? rows.of(year, today) : published.figures();
    var remarks = known == null ? "" : known.remarks();
    boolean open = published == null;
    return page(status, "appeals/analysisdesk", new AnalysisDeskPage(views.view(figures, remarks,
        published == null ? null : LocalDate.ofInstant(published.at(), clock.getZone()), language),
        open && Analysis.mayWrite(official),
        open && known != null && Analysis.mayPublish(official) && today.getYear() > year,
        known == null ? 0 : known.version(), typed == null ? remarks : typed,
        IntStream.range(0, OFFERED).map(back -> today.getYear() - back).boxed().toList(), problems));
  }

  /// Whoever sees the whole register sees its analysis before it is published.
  private static void readable(Official official) {
    if (!(Sight.of(official) instanceof Sight.All)) throw new ResponseStatusException(FORBIDDEN);
  }
}
