package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.desk.DeskQuery.Tab;
import az.rayon.appeals.page.DeskPage.Filters;
import az.rayon.appeals.page.DeskPage;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Sight;
import az.rayon.appeals.register.Typed;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Messages;
import az.rayon.site.page.Case;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who work on appeals. What is asked for stands in the address, so that it can be kept and given on.
@Controller
@RequestMapping("/desk/appeals")
class DeskPages {

  private final DeskLists lists;
  private final Names names;
  private final Messages messages;
  private final Clock clock;

  DeskPages(DeskLists lists, Names names, Messages messages, Clock clock) {
    this.lists = lists;
    this.names = names;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@RequestParam Map<String, String> asked, Official official, Language language) {
    var sight = Sight.of(official);
    var today = LocalDate.now(clock);
    var counts = lists.counts(sight, today);
    var query = query(asked, tab(asked, counts));
    var total = lists.count(sight, query, today);
    var paging = new Paging(number(asked.getOrDefault("page", "1")), DeskLists.PAGE, total);
    var labels = new Labels(names.topics(), names.settlements(), names.units(), language);
    var lines = lists.list(sight, query, today, paging.offset()).stream().map(line -> labels.line(line, today))
        .toList();
    return page("appeals/desk", new DeskPage(tabs(query, counts, language), query.tab().name(),
        filters(query, sight, language), lines, paging, LodgingAppeals.mayEnter(official)));
  }

  /// Opens on what is overdue, or else on the first part that holds anything.
  private static Tab tab(Map<String, String> asked, Map<Tab, Long> counts) {
    var named = asked.getOrDefault("tab", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(Tab.values()).filter(tab -> tab.name().equals(named)).findFirst()
        .orElseGet(() -> Arrays.stream(Tab.values()).filter(tab -> counts.getOrDefault(tab, 0L) > 0).findFirst()
            .orElse(Tab.OPEN));
  }

  private static DeskQuery query(Map<String, String> asked, Tab tab) {
    return new DeskQuery(tab, unit(asked.getOrDefault("unit", "")), Typed.line(asked.getOrDefault("topic", "")),
        Typed.line(asked.getOrDefault("settlement", "")), Typed.line(asked.getOrDefault("words", "")));
  }

  private static @Nullable UUID unit(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
  }

  private List<Case> tabs(DeskQuery query, Map<Tab, Long> counts, Language language) {
    return Arrays.stream(Tab.values()).map(tab -> new Case(messages.say(language, "appeals.tab." + tab),
        address(query, tab), counts.getOrDefault(tab, -1L), tab == query.tab())).toList();
  }

  private static String address(DeskQuery query, Tab tab) {
    var address = new StringBuilder("/desk/appeals?tab=").append(tab.name().toLowerCase(Locale.ROOT));
    Map.of("unit", query.unit() == null ? "" : query.unit().toString(), "topic", query.topic(), "settlement",
        query.settlement(), "words", query.words()).forEach((name, value) -> {
          if (value.isEmpty()) return;
          address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        });
    return address.toString();
  }

  private Filters filters(DeskQuery query, Sight sight, Language language) {
    var units = sight instanceof Sight.All
        ? names.listUnits().stream()
            .map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language))).toList()
        : List.<Choice>of();
    return new Filters(query.unit() == null ? "" : query.unit().toString(), query.topic(), query.settlement(),
        query.words(), units,
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
  }

  /// The words for a list's codes, fetched once for all its lines.
  private record Labels(Map<String, Translated> topics, Map<String, Translated> settlements,
      Map<UUID, Translated> units, Language language) {

    DeskPage.Line line(DeskLists.Line line, LocalDate today) {
      var settlement = line.settlement() == null ? "" : line.settlement();
      return new DeskPage.Line(line.number(), line.author(), word(topics.get(line.topic()), line.topic()),
          word(settlements.get(settlement), settlement), line.channel(), line.state(),
          line.unit() == null ? "" : word(units.get(line.unit()), ""), line.registered(), line.due(),
          ChronoUnit.DAYS.between(today, line.due()), line.provisional(), line.settled(), line.invented());
    }

    private String word(@Nullable Translated name, String code) {
      return name == null ? code : name.in(language);
    }
  }
}
