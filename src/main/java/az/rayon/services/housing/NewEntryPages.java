package az.rayon.services.housing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.directory.Directory;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.services.housing.Approved.Grant;
import az.rayon.services.housing.page.NewEntryPage;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A household comes into the queue: from an application that was granted, and by no other way.
@Controller
@RequestMapping("/desk/housing/new")
class NewEntryPages {

  private final KeepingQueue keeping;
  private final Approved approved;
  private final Entries entries;
  private final DeedViews deeds;
  private final Directory directory;
  private final Clock clock;

  NewEntryPages(KeepingQueue keeping, Approved approved, Entries entries, DeedViews deeds, Directory directory,
      Clock clock) {
    this.keeping = keeping;
    this.approved = approved;
    this.entries = entries;
    this.deeds = deeds;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String application, Official official, Language language) {
    keeper(official);
    var known = new HashMap<>(Map.of("application", application));
    approved.find(application).ifPresent(grant -> {
      known.put("name", grant.name());
      known.put("fin", grant.fin());
    });
    return show(OK, DeedForm.of(known), List.of(), language);
  }

  @PostMapping
  ModelAndView enter(@RequestParam Map<String, String> sent, Official official, Language language) {
    keeper(official);
    var form = DeedForm.of(sent);
    var grant = approved.find(form.value("application"));
    var problems = problems(form, grant);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, form, problems, language);
    var household = new Household(form.value("name"), form.fin("fin"),
        grant.map(Grant::account).orElse(null), form.value("settlement"), form.members(), null, false);
    var category = deeds.category(form.value("category")).orElseThrow();
    return switch (keeping.enter(household, category, form.value("application"), form.why(null), official)) {
      case Done(var entry) -> redirect("/desk/housing/" + entry.number());
      case Refused(var why) ->
        show(CONFLICT, form, List.of(new Problem("fin", "services.housing.refused." + why)), language);
    };
  }

  private List<Problem> problems(DeedForm form, Optional<Grant> grant) {
    var problems = new ArrayList<Problem>();
    if (grant.isEmpty()) problems.add(new Problem("application", "services.housing.problem.application"));
    problems.addAll(form.line("name"));
    if (!Typed.isFin(form.fin("fin"))) problems.add(new Problem("fin", "services.housing.problem.fin"));
    if (deeds.category(form.value("category")).isEmpty()) {
      problems.add(new Problem("category", "services.housing.problem.category"));
    }
    problems.addAll(form.family());
    problems.addAll(form.act(LocalDate.now(clock)));
    return problems;
  }

  private ModelAndView show(HttpStatus status, DeedForm form, List<Problem> problems, Language language) {
    var settlements = directory.listSettlements(LocalDate.now(clock)).stream()
        .map(each -> new Choice(each.code(), each.name().in(language))).toList();
    var fins = Stream.concat(Stream.of(form.fin("fin")), form.members().stream().map(Household.Member::fin))
        .filter(fin -> !fin.isEmpty()).toList();
    return page(status, "services/housing/new", new NewEntryPage(DeedViews.typing(form), deeds.categories(language),
        settlements, DeedViews.rows(form), entries.listWith(fins, ""), problems));
  }

  private static void keeper(Official official) {
    if (!Entry.keeps(official)) throw new AccessDeniedException("does not keep the housing queue");
  }
}
