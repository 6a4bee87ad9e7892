package az.rayon.appeals.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.PublicCasePage;
import az.rayon.appeals.page.Redacted;
import az.rayon.appeals.register.Term.Basis;
import az.rayon.appeals.register.Term;
import az.rayon.appeals.register.Terms;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of one appeal in the public register: where it stands, by when and why, and what happened to it.
@Controller
class PublicCasePages {

  private final PublicCases cases;
  private final PublicLines lines;
  private final Terms terms;
  private final Clock clock;

  PublicCasePages(PublicCases cases, PublicLines lines, Terms terms, Clock clock) {
    this.cases = cases;
    this.lines = lines;
    this.terms = terms;
    this.clock = clock;
  }

  @GetMapping("/appeals/register/{number:A-[0-9-]+}")
  ModelAndView show(@PathVariable String number, Language language) {
    var found = cases.find(number).orElseThrow(() -> new NotFound("appeal"));
    var steps = cases.steps(number).stream()
        .map(step -> new PublicCasePage.Step(step.what().toUpperCase(Locale.ROOT),
            LocalDate.ofInstant(step.hour(), clock.getZone()), step.due()))
        .toList();
    return page("appeals/publiccase", new PublicCasePage(lines.line(found.line(), language),
        new PublicCasePage.Course(code(found.result()), code(found.ground()), code(found.obstacle()), found.extended(),
            found.reopened(), found.repeat()),
        term(cases.length(number), language), steps, cases.text(number).map(PublicCasePages::text).orElse(null)));
  }

  private PublicCasePage.Term term(PublicCases.Length length, Language language) {
    var basis = Basis.valueOf(length.basis().toUpperCase(Locale.ROOT));
    var term = new Term(basis, length.from(), length.extra(), length.due(), length.provisional());
    return new PublicCasePage.Term(term.due(), term.provisional(), basis.name(), terms.reason(term).in(language));
  }

  private static PublicCasePage.Text text(PublicCases.Text text) {
    var answer = text.answer();
    return new PublicCasePage.Text(Redacted.of(text.text()), answer == null ? null : Redacted.of(answer),
        text.published());
  }

  private static String code(@Nullable String lowered) {
    return Objects.requireNonNullElse(lowered, "").toUpperCase(Locale.ROOT);
  }
}
