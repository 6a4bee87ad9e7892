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
import az.rayon.services.housing.page.NotEnteredPage;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /// Without an application: those that wait to be entered. One that was entered leads to its place.
  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String application, Official official, Language language) {
    keeper(official);
    var number = Typed.number(Typed.line(application));
    if (number.isEmpty()) return choose(OK, List.of());
    var entered = entries.findOf(number);
    if (entered.isPresent()) return redirect("/desk/housing/" + entered.get().number());
    return approved.find(number).map(grant -> show(OK, grant, deeds.begin(grant), List.of(), language))
        .orElseGet(this::unknown);
  }

  @PostMapping
  ModelAndView enter(@RequestParam Map<String, String> sent, Official official, Language language) {
    keeper(official);
    var form = DeedForm.of(sent);
    return approved.find(form.value("application")).map(grant -> enter(grant, form, official, language))
        .orElseGet(this::unknown);
  }

  private ModelAndView enter(Grant grant, DeedForm form, Official official, Language language) {
    var problems = problems(form);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, grant, form, problems, language);
    var fin = form.fin("fin");
    var applicant = grant.applicant();
    var household = new Household(form.value("name"), fin, applicant.fin().equals(fin) ? applicant.account() : null,
        form.value("settlement"), form.members(), null, false);
    var category = deeds.category(form.value("category")).orElseThrow();
    return switch (keeping.enter(grant, household, category, form.why(null), official)) {
      case Done(var entry) -> redirect("/desk/housing/" + entry.number());
      case Refused(var why) -> show(CONFLICT, grant, form,
          List.of(new Problem(field(why), "services.housing.refused." + why)), language);
    };
  }

  /// What of the form the refusal is about.
  private static String field(Entry.Refusal why) {
    return switch (why) {
      case NOT_APPLIED, IN_THE_QUEUE -> "fin";
      case ORDER_TOO_OLD -> "actDate";
      case FAMILY_IN_THE_QUEUE -> "name0";
      case NOT_YOURS, ENDED, KEPT, NOT_KEPT, TOO_LATE, NOT_FAMILY, NO_FIN, SAME_PLACE, NOT_PRIVILEGED, NOT_NAMED,
          ENTERED ->
        "";
    };
  }

  private List<Problem> problems(DeedForm form) {
    var problems = new ArrayList<>(form.line("name"));
    if (!Typed.isFin(form.fin("fin"))) problems.add(new Problem("fin", "services.housing.problem.fin"));
    if (deeds.category(form.value("category")).isEmpty()) {
      problems.add(new Problem("category", "services.housing.problem.category"));
    }
    problems.addAll(form.family());
    problems.addAll(form.act(LocalDate.now(clock)));
    return problems;
  }

  private ModelAndView show(HttpStatus status, Grant grant, DeedForm form, List<Problem> problems, Language language) {
    var settlements = directory.listSettlements(LocalDate.now(clock)).stream()
        .map(each -> new Choice(each.code(), each.name().in(language))).toList();
    var fins = Stream.concat(Stream.of(form.fin("fin")), form.members().stream().map(Household.Member::fin))
        .filter(fin -> !fin.isEmpty()).toList();
    var claimed = grant.asked().categories().stream().flatMap(code -> deeds.category(code).stream())
        .map(category -> category.name().in(language)).toList();
    var people = Stream.concat(Stream.of(grant.applicant().name() + ", " + grant.applicant().fin()),
        grant.others().stream().map(other -> other.name() + ", " + other.fin())).toList();
    return page(status, "services/housing/new",
        new NewEntryPage(new NewEntryPage.Asked(grant.number(), people, claimed), DeedViews.typing(form),
            deeds.categories(language), settlements, DeedViews.rows(form), entries.listWith(fins, ""), problems));
  }

  private ModelAndView unknown() {
    return choose(UNPROCESSABLE_CONTENT, List.of(new Problem("application", "services.housing.problem.application")));
  }

  private ModelAndView choose(HttpStatus status, List<Problem> problems) {
    var waiting = approved.listNotEntered().stream()
        .map(each -> new NotEnteredPage.Line(each.number(), each.name(), each.decided())).toList();
    return page(status, "services/housing/notentered", new NotEnteredPage(waiting, problems));
  }

  private static void keeper(Official official) {
    if (!Entry.keeps(official)) throw new AccessDeniedException("does not keep the housing queue");
  }
}
