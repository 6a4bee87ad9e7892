package az.rayon.services.applications;

import static az.rayon.site.Pages.page;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.services.applications.DeskQuery.Tab;
import az.rayon.services.applications.page.ApplicationDeskPage;
import az.rayon.services.applications.page.ApplicationDeskPage.Filters;
import az.rayon.site.Messages;
import az.rayon.site.Tabs;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who handle applications. What is asked for stands in the address.
@Controller
@RequestMapping(DeskPages.PATH)
class DeskPages {

  static final String PATH = "/desk/applications";

  private final DeskLists lists;
  private final Choices choices;
  private final Messages messages;
  private final Profiles profiles;
  private final Clock clock;

  DeskPages(DeskLists lists, Choices choices, Messages messages, Profiles profiles, Clock clock) {
    this.lists = lists;
    this.choices = choices;
    this.messages = messages;
    this.profiles = profiles;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@RequestParam Map<String, String> asked, Official official, Language language) {
    var sight = Sight.of(official);
    if (sight instanceof Sight.Nothing) throw new AccessDeniedException("does not work with applications");
    var today = LocalDate.now(clock);
    var tabs = Tabs.of(lists.counts(sight, today), asked.getOrDefault("tab", ""), Tab.OPEN);
    var query = DeskQuery.of(asked, tabs.open(), official);
    var paging = Paging.asked(asked, DeskLists.PAGE, lists.count(sight, query, today));
    var services = choices.services(language);
    var units = choices.units(language);
    var found = lists.list(sight, query, today, paging.offset());
    var executors = executors(found);
    var lines = found.stream().map(line -> line(line, services, units, today)
        .doneBy(executors.getOrDefault(line.executor(), ""))).toList();
    var filters = new Filters(query.unitCode(), query.mine(),
        query.service(), query.way(), query.words(),
        sight instanceof Sight.All ? units : List.of(), services);
    return page("services/applications/desk", new ApplicationDeskPage(
        tabs.cases(tab -> messages.say(language, "services.applications.tab." + tab), query::address),
        query.tab().name(), filters, lines, paging, Application.leads(official)));
  }

  private Map<UUID, String> executors(List<DeskLists.Line> lines) {
    return profiles.list(lines.stream().map(DeskLists.Line::executor).filter(Objects::nonNull).distinct().toList())
        .stream().collect(Collectors.toMap(Profile::id, Profile::name));
  }

  private static ApplicationDeskPage.Line line(DeskLists.Line line, List<Choice> services, List<Choice> units,
      LocalDate today) {
    boolean runs = line.settled() == null && !line.state().equals("WAITING");
    var unit = line.unit();
    var asked = line.asked();
    return new ApplicationDeskPage.Line(line.number(), label(services, line.service()), line.applicant(),
        line.state(), unit == null ? "" : label(units, unit.toString()), "",
        asked == null ? 0 : ChronoUnit.DAYS.between(asked, today), line.due(),
        ChronoUnit.DAYS.between(today, line.due()), runs && today.isAfter(line.due()), line.provisional(),
        line.settled(), line.invented());
  }

  private static String label(List<Choice> choices, String value) {
    return choices.stream().filter(choice -> choice.value().equals(value)).findFirst().map(Choice::label)
        .orElse("—");
  }
}
