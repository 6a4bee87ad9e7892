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
import az.rayon.site.Messages;
import az.rayon.site.Tabs;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who work on requests. What is asked for stands in the address.
@Controller
@RequestMapping(DeskPages.PATH)
class DeskPages {

  static final String PATH = "/desk/inquiries";

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
    var sight = Inquiry.sight(official).orRefuse();
    var now = new DeskLists.Now(clock.instant(), LocalDate.now(clock));
    var tabs = Tabs.of(lists.counts(sight, now), asked.getOrDefault("tab", ""), Tab.OPEN);
    var query = DeskQuery.of(asked, tabs.open());
    var paging = Paging.asked(asked, DeskLists.PAGE, lists.count(sight, query, now));
    var units = names.units();
    var lines = lists.list(sight, query, now, paging.offset()).stream().map(line -> line(line, units, now, language))
        .toList();
    return page("appeals/inquiries/desk", new InquiryDeskPage(
        tabs.cases(tab -> messages.say(language, "appeals.inquiry.tab." + tab), query::address), query.tab().name(),
        filters(query, sight, language), lines, paging, LodgingInquiries.mayEnter(official)));
  }

  private Filters filters(DeskQuery query, Sight sight, Language language) {
    return new Filters(query.unitCode(), query.channel(), query.urgency(), query.words(),
        names.unitsSeen(sight, language),
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
