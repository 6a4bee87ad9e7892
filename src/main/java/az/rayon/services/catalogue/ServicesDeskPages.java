package az.rayon.services.catalogue;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.catalogue.KeepingPassports.Refusal;
import az.rayon.services.catalogue.page.ServicesDeskPage;
import az.rayon.services.catalogue.page.ServicesDeskPage.Line;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The catalogue on the desk: which services there are, and the beginning of a new one.
@Controller
@RequestMapping("/desk/services")
class ServicesDeskPages {

  private static final int LONGEST_NAME = 300;

  private final Passports passports;
  private final KeepingPassports keeping;
  private final Clock clock;

  ServicesDeskPages(Passports passports, KeepingPassports keeping, Clock clock) {
    this.passports = passports;
    this.keeping = keeping;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Official official, Language language) {
    if (!KeepingPassports.mayKeep(official)) throw new AccessDeniedException("does not keep the catalogue");
    return show(OK, Map.of(), List.of(), language);
  }

  @PostMapping
  ModelAndView begin(@RequestParam Map<String, String> sent, Official official, Language language) {
    if (!KeepingPassports.mayKeep(official)) throw new AccessDeniedException("does not keep the catalogue");
    var form = PassportForm.sent(sent);
    var problems = problems(form);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, form.typed(), problems, language);
    return switch (keeping.begin(form.get("code"), form.get("event"), form.words("name"), official)) {
      case Done(var draft) -> redirect("/desk/services/" + draft.code());
      case Refused(var why) when why == Refusal.EXISTS -> show(CONFLICT, form.typed(),
          List.of(new Problem("code", "services.catalogue.refused." + why)), language);
      case Refused(_) -> throw new AccessDeniedException("does not keep the catalogue");
    };
  }

  private List<Problem> problems(PassportForm form) {
    var problems = new ArrayList<Problem>();
    var name = form.get("name-az");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      problems.add(new Problem("name-az", "services.catalogue.problem.name", LONGEST_NAME));
    }
    if (!form.get("code").matches("[a-z][a-z0-9-]{1,59}")) {
      problems.add(new Problem("code", "services.catalogue.problem.code"));
    }
    if (passports.events().stream().noneMatch(event -> event.code().equals(form.get("event")))) {
      problems.add(new Problem("event", "services.catalogue.problem.event"));
    }
    return problems;
  }

  private ModelAndView show(HttpStatus status, Map<String, String> typed, List<Problem> problems,
      Language language) {
    var drafts = passports.drafts();
    var lines = new LinkedHashMap<String, Line>();
    passports.list(LocalDate.now(clock)).forEach(each -> lines.put(each.code(), line(each,
        drafts.stream().anyMatch(draft -> draft.code().equals(each.code())), language)));
    drafts.forEach(draft -> lines.putIfAbsent(draft.code(), line(draft, true, language)));
    var events = passports.events().stream().map(event -> new Choice(event.code(), event.name().in(language)))
        .toList();
    return page(status, "services/catalogue/servicesdesk",
        new ServicesDeskPage(List.copyOf(lines.values()), events, typed, problems));
  }

  private static Line line(Passport passport, boolean draft, Language language) {
    int unconfirmed = (int) passport.texts().values().stream().filter(said -> !said.confirmed()).count();
    return new Line(passport.code(), passport.name().in(language), passport.number(), passport.validity().from(), draft,
        passport.asked().size(), passport.dropped().size(), unconfirmed);
  }
}
