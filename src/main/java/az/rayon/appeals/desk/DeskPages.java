package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.desk.DeskQuery.Tab;
import az.rayon.appeals.page.DeskPage;
import az.rayon.appeals.page.DeskPage.Filters;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Address;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import az.rayon.site.Tabs;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who work on appeals. What is asked for stands in the address, so that it can be kept and given on.
@Controller
@RequestMapping(DeskPages.PATH)
class DeskPages {

  static final String PATH = "/desk/appeals";

  /// Stands in the address when something was to be done with the ticked ones, and none was.
  static final String UNTICKED = "unticked";
  private static final List<Problem> NOTHING_TICKED = List.of(new Problem("number", "appeals.bulk.none"));

  private final DeskLists lists;
  private final SavedViews views;
  private final Names names;
  private final Messages messages;
  private final Clock clock;

  DeskPages(DeskLists lists, SavedViews views, Names names, Messages messages, Clock clock) {
    this.lists = lists;
    this.views = views;
    this.names = names;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@RequestParam Map<String, String> asked, Official official, Language language) {
    var sight = Sight.of(official).orRefuse();
    var today = LocalDate.now(clock);
    var tabs = Tabs.of(lists.counts(sight, today), asked.getOrDefault("tab", ""), Tab.OPEN);
    var query = DeskQuery.of(asked, tabs.open(), official);
    var paging = Paging.asked(asked, DeskLists.PAGE, lists.count(sight, query, today));
    var labels = new Labels(names.topics(), names.settlements(), names.units(), language);
    var lines = lists.list(sight, query, today, paging.offset()).stream().map(line -> labels.line(line, today))
        .toList();
    var bulk = query.tab() == Tab.SETTLED || query.tab() == Tab.NOTICE
        ? List.<String>of()
        : BulkAct.allowed(official).stream().map(BulkAct::word).toList();
    return page("appeals/desk", new DeskPage(
        tabs.cases(tab -> messages.say(language, "appeals.tab." + tab), query::address), query.tab().name(),
        filters(query, sight, language), lines, paging, bulk, views(query, official),
        LodgingAppeals.mayEnter(official), asked.containsKey(UNTICKED) ? NOTHING_TICKED : List.of()));
  }

  private List<DeskPage.View> views(DeskQuery query, Official official) {
    var shown = query.address();
    return views.listOf(official.id()).stream().map(view -> {
      var address = new Address(PATH, view.query());
      return new DeskPage.View(view.id().toString(), view.title(), address.toString(), address.equals(shown));
    }).toList();
  }

  private Filters filters(DeskQuery query, Sight sight, Language language) {
    var closed = query.closed();
    return new Filters(query.unitCode(), query.topic(), query.settlement(), query.kind(), query.channel(), query.mine(),
        query.words(), new DeskPage.Closed(closed.outcome(), day(closed.from()), day(closed.to())),
        names.unitsSeen(sight, language),
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList(),
        Arrays.stream(Channel.values()).map(Channel::name).toList());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// The words for a list's codes, fetched once for all its lines.
  private record Labels(Map<String, Translated> topics, Map<String, Translated> settlements,
      Map<UUID, Translated> units, Language language) {

    DeskPage.Line line(DeskLists.Line line, LocalDate today) {
      var settlement = line.settlement() == null ? "" : line.settlement();
      var by = Objects.requireNonNullElse(line.owed(), line.due());
      var settled = line.owed() == null ? line.settled() : null;
      var nowhere = line.settled() == null ? "" : "—";
      return new DeskPage.Line(line.number(), line.author(), word(topics.get(line.topic()), line.topic()),
          word(settlements.get(settlement), settlement), line.channel(), line.state(),
          line.unit() == null ? nowhere : word(units.get(line.unit()), ""), line.registered(), by,
          ChronoUnit.DAYS.between(today, by), line.provisional() && line.owed() == null, settled, line.asked(),
          line.invented());
    }

    private String word(@Nullable Translated name, String code) {
      return name == null ? code : name.in(language);
    }
  }
}
