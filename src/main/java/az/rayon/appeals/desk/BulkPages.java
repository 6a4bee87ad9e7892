package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.ActPage.Offer;
import az.rayon.appeals.page.BulkDonePage;
import az.rayon.appeals.page.BulkPage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.routing.SuggestingRoutes;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The same deed with several appeals of the desk's list. Numbers that the official does not see are passed over.
@Controller
@RequestMapping("/desk/appeals/bulk")
class BulkPages {

  private final Appeals appeals;
  private final WorkingInBulk working;
  private final SuggestingRoutes suggesting;
  private final Offers offers;
  private final Names names;

  BulkPages(Appeals appeals, WorkingInBulk working, SuggestingRoutes suggesting, Offers offers, Names names) {
    this.appeals = appeals;
    this.working = working;
    this.suggesting = suggesting;
    this.offers = offers;
    this.names = names;
  }

  /// The list sends what was ticked, and which of its buttons was pressed.
  @GetMapping
  ModelAndView ask(@RequestParam MultiValueMap<String, String> sent, Official official, Language language) {
    var chosen = Optional.ofNullable(sent.getFirst("act")).flatMap(BulkAct::find)
        .filter(BulkAct.allowed(official)::contains)
        .orElseThrow(() -> new NotFound("deed"));
    var ticked = seen(sent.getOrDefault("number", List.of()), official);
    if (ticked.isEmpty()) return unticked(sent.toSingleValueMap(), official);
    return show(OK, chosen, ticked, ActForm.EMPTY, List.of(), language);
  }

  /// The list as it was, to tick something in.
  private static ModelAndView unticked(Map<String, String> sent, Official official) {
    return redirect(DeskQuery.shown(sent, official).address().with("page", sent.get("page"))
        .with(DeskPages.UNTICKED, "yes").toString());
  }

  @PostMapping("/{act}")
  ModelAndView act(@PathVariable String act, @RequestParam MultiValueMap<String, String> sent, Official official,
      Language language) {
    var chosen = BulkAct.find(act).orElseThrow(() -> new NotFound("deed"));
    var form = ActForm.of(sent);
    var ticked = asSeen(sent.getOrDefault("appeal", List.of()), official);
    if (ticked.isEmpty()) return redirect(DeskPages.PATH);
    var problems = problems(chosen, ticked, form);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, chosen, ticked, form, problems, language);
    var results = working.act(chosen, ticked, form, official);
    return page("appeals/bulkdone", new BulkDonePage(chosen.word(),
        results.stream().filter(result -> result.problem().isEmpty()).map(WorkingInBulk.Result::number).toList(),
        results.stream().filter(result -> !result.problem().isEmpty())
            .map(result -> new BulkDonePage.Left(result.number(), result.problem())).toList()));
  }

  private List<Problem> problems(BulkAct act, List<Appeal> ticked, ActForm form) {
    return switch (act) {
      case SUGGESTED, REMIND -> List.of();
      case ROUTE -> problems(Act.ROUTE, ticked, form);
      case FORWARD -> problems(Act.FORWARD, ticked, form);
    };
  }

  /// The same as for one of them; what differs from one to the other is told when it is done.
  private List<Problem> problems(Act act, List<Appeal> ticked, ActForm form) {
    var problems = form.problems(act);
    return problems.isEmpty() ? offers.problems(act, ticked.getFirst(), form) : problems;
  }

  private Offer offer(BulkAct act, Appeal first, Language language) {
    return switch (act) {
      case SUGGESTED, REMIND -> Offer.NOTHING;
      case ROUTE -> offers.of(Act.ROUTE, first, language);
      case FORWARD -> offers.of(Act.FORWARD, first, language);
    };
  }

  private List<Appeal> seen(Collection<String> numbers, Official official) {
    return appeals.list(numbers.stream().limit(DeskLists.PAGE).toList()).stream()
        .filter(appeal -> appeal.seenBy(official)).toList();
  }

  /// Each is sent as `number:version`, so that whoever was faster on one of them wins.
  private List<Appeal> asSeen(List<String> sent, Official official) {
    Map<String, Integer> versions = sent.stream().filter(each -> each.matches("[^:]+:\\d{1,9}"))
        .map(each -> each.split(":"))
        .collect(Collectors.toMap(each -> each[0], each -> Integer.parseInt(each[1]), (first, _) -> first));
    return seen(versions.keySet(), official).stream()
        .map(appeal -> appeal.asOf(versions.getOrDefault(appeal.number(), -1))).toList();
  }

  private ModelAndView show(HttpStatus status, BulkAct act, List<Appeal> ticked, ActForm form,
      List<Problem> problems, Language language) {
    var topics = names.topics();
    var units = names.units();
    var suggested = act == BulkAct.SUGGESTED ? suggesting.suggest(ticked) : Map.<String, SuggestingRoutes.Route>of();
    var lines = ticked.stream().map(appeal -> {
      var route = suggested.get(appeal.number());
      return new BulkPage.Line(appeal.number(), appeal.version(), appeal.filing().author().name(),
          topics.getOrDefault(appeal.filing().topic(), Translated.az("")).in(language), appeal.term().due(),
          route == null ? "" : units.getOrDefault(route.unit(), Translated.az("—")).in(language));
    }).toList();
    return page(status, "appeals/bulk", new BulkPage(act.word(), lines, form.values(),
        offer(act, ticked.getFirst(), language), problems));
  }
}
