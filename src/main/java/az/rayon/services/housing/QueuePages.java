package az.rayon.services.housing;

import static az.rayon.site.Pages.page;

import az.rayon.directory.Directory;
import az.rayon.directory.Settlement;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
import az.rayon.services.housing.page.PlacePage;
import az.rayon.services.housing.page.QueuePage;
import az.rayon.services.housing.page.QueuePage.Filters;
import az.rayon.services.housing.page.QueuePage.Names;
import az.rayon.services.housing.page.QueuePage.Sums;
import az.rayon.site.Messages;
import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The public queue: its order and its length, and every place with the changes of its order. Nobody is named, unless
/// a legal basis says so.
@Controller
@RequestMapping("/housing")
class QueuePages {

  private static final List<String> STATES = List.of("waiting", "allocated", "removed");

  private final PublicQueue queue;
  private final Bases bases;
  private final Directory directory;
  private final Messages messages;
  private final Clock clock;

  QueuePages(PublicQueue queue, Bases bases, Directory directory, Messages messages, Clock clock) {
    this.queue = queue;
    this.bases = bases;
    this.directory = directory;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@RequestParam Map<String, String> asked, Language language) {
    var state = asked.getOrDefault("state", "");
    var query = new PublicQueue.Query(asked.getOrDefault("queue", "").equals("privileged"),
        Typed.line(asked, "group"), Typed.line(asked, "settlement"),
        STATES.contains(state) ? state : "waiting");
    var paging = Paging.asked(asked, PublicQueue.PAGE, queue.count(query));
    var places = places();
    var rows = queue.list(query, paging.offset());
    var lines = rows.stream().map(row -> line(row, places, language)).toList();
    var sums = queue.sums();
    return page("services/housing/queue", new QueuePage(
        new Sums(sums.general(), sums.privileged(), queue.allocated(today().withDayOfYear(1)),
            rows.stream().anyMatch(PublicQueue.Row::invented)),
        queues(query, sums, language), filters(query, places, language), lines, paging,
        bases.list().stream().filter(basis -> basis.inForce(today())).findFirst()
            .map(basis -> new Names(basis.act(), basis.article(), basis.since(), basis.approvedBy())).orElse(null)));
  }

  @GetMapping("/{number:MN-\\d{4}-\\d{6,}}")
  ModelAndView show(@PathVariable String number, Language language) {
    var row = queue.find(number).orElseThrow(() -> new NotFound("housing entry"));
    var reorders = queue.reorders(number).stream()
        .map(each -> new PlacePage.Reorder(each.day(), each.generalFrom(), each.generalTo(), each.privilegedFrom(),
            each.privilegedTo(), each.ground() == null ? "" : each.ground(), each.act(), each.actDate()))
        .toList();
    return page("services/housing/place", new PlacePage(line(row, places(), language), reorders));
  }

  private List<Case> queues(PublicQueue.Query query, PublicQueue.Sums sums, Language language) {
    return List.of(
        new Case(messages.say(language, "services.housing.queue.general"), "/housing", sums.general(),
            !query.privileged()),
        new Case(messages.say(language, "services.housing.queue.privileged"), "/housing?queue=privileged",
            sums.privileged(), query.privileged()));
  }

  private Filters filters(PublicQueue.Query query, Map<String, Translated> places, Language language) {
    var groups = queue.listGroups().stream()
        .map(group -> new Choice(group, messages.say(language, "services.housing.group." + group))).toList();
    var settlements = queue.listSettlements().stream()
        .map(code -> new Choice(code, places.getOrDefault(code, Translated.az(code)).in(language))).toList();
    return new Filters(query.privileged() ? "privileged" : "", query.group(), query.settlement(), query.state(),
        groups, settlements, STATES);
  }

  private QueuePage.Line line(PublicQueue.Row row, Map<String, Translated> places, Language language) {
    var settlement = row.settlement();
    return new QueuePage.Line(row.number(), row.name() == null ? "" : row.name(), row.registeredYear(),
        row.categoryGroup(),
        settlement == null ? "" : places.getOrDefault(settlement, Translated.az(settlement)).in(language),
        row.family(), row.state(), row.general(), row.privileged(), row.movedOn(), row.consentedOn(), row.namedUntil());
  }

  private Map<String, Translated> places() {
    return directory.listSettlements(today()).stream().collect(Collectors.toMap(Settlement::code, Settlement::name));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
