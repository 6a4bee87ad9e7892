package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.Asking.Urgency;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.LodgingInquiries;
import az.rayon.appeals.inquiries.desk.DeskQuery.Tab;
import az.rayon.appeals.page.InquiryDeskPage;
import az.rayon.appeals.page.InquiryDeskPage.Filters;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.kernel.Typed;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who work on requests. What is asked for stands in the address.
@Controller
@RequestMapping("/desk/inquiries")
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
    var sight = Inquiry.sight(official);
    var now = new DeskLists.Now(clock.instant(), LocalDate.now(clock));
    var counts = lists.counts(sight, now);
    var query = query(asked, tab(asked, counts));
    var paging = Paging.asked(asked, DeskLists.PAGE, lists.count(sight, query, now));
    var units = names.units();
    var lines = lists.list(sight, query, now, paging.offset()).stream().map(line -> line(line, units, now, language))
        .toList();
    return page("appeals/inquiries/desk", new InquiryDeskPage(tabs(query, counts, language), query.tab().name(),
        filters(query, sight, language), lines, paging, LodgingInquiries.mayEnter(official)));
  }

  /// Opens on what is overdue, or else on the first part that holds anything.
  private static Tab tab(Map<String, String> asked, Map<Tab, Long> counts) {
    var named = asked.getOrDefault("tab", "");
    return Arrays.stream(Tab.values()).filter(tab -> tab.name().equalsIgnoreCase(named)).findFirst()
        .orElseGet(() -> Arrays.stream(Tab.values()).filter(tab -> counts.getOrDefault(tab, 0L) > 0).findFirst()
            .orElse(Tab.OPEN));
  }

  private static DeskQuery query(Map<String, String> asked, Tab tab) {
    return new DeskQuery(tab, unit(asked.getOrDefault("unit", "")), Typed.line(asked.getOrDefault("channel", "")),
        Typed.line(asked.getOrDefault("urgency", "")), Typed.line(asked.getOrDefault("words", "")));
  }

  private static @Nullable UUID unit(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private List<Case> tabs(DeskQuery query, Map<Tab, Long> counts, Language language) {
    return Arrays.stream(Tab.values()).map(tab -> new Case(messages.say(language, "appeals.inquiry.tab." + tab),
        address(query, tab), counts.getOrDefault(tab, -1L), tab == query.tab())).toList();
  }

  private static String address(DeskQuery query, Tab tab) {
    var address = new StringBuilder("/desk/inquiries?tab=").append(tab);
    var unit = query.unit();
    Stream.of(Map.entry("unit", unit == null ? "" : unit.toString()), Map.entry("channel", query.channel()),
        Map.entry("urgency", query.urgency()), Map.entry("words", query.words())).forEach(entry -> {
          if (entry.getValue().isEmpty()) return;
          address.append('&').append(entry.getKey()).append('=')
              .append(URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8));
        });
    return address.toString();
  }

  private Filters filters(DeskQuery query, Sight sight, Language language) {
    var units = sight instanceof Sight.All
        ? names.listUnits().stream().map(unit -> new Choice(unit.id().value().toString(), unit.name().in(language)))
            .toList()
        : List.<Choice>of();
    var unit = query.unit();
    return new Filters(unit == null ? "" : unit.toString(), query.channel(), query.urgency(), query.words(), units,
        Arrays.stream(Channel.values()).map(Channel::name).toList(),
        Arrays.stream(Urgency.values()).map(Urgency::name).toList());
  }

  private static InquiryDeskPage.Line line(DeskLists.Line line, Map<UUID, Translated> units, DeskLists.Now now,
      Language language) {
    var unit = line.unit() == null ? "" : units.getOrDefault(line.unit(), Translated.az("—")).in(language);
    boolean runs = line.settled() == null && !line.state().equals("INCOMPLETE");
    return new InquiryDeskPage.Line(line.number(), line.author(), line.wanted(), line.urgency(), line.state(), unit,
        line.registered(), line.due(), line.before(), ChronoUnit.DAYS.between(now.today(), line.due()),
        runs && !now.at().isBefore(line.before()), line.provisional(), line.settled(), line.invented());
  }
}
