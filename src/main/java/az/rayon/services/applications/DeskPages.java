package az.rayon.services.applications;

import static az.rayon.site.Pages.page;

import az.rayon.accounts.Profile;
import az.rayon.accounts.Profiles;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.services.applications.DeskQuery.Tab;
import az.rayon.services.applications.page.ApplicationDeskPage;
import az.rayon.services.applications.page.ApplicationDeskPage.Filters;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk of those who handle applications. What is asked for stands in the address.
@Controller
@RequestMapping("/desk/applications")
class DeskPages {

  private static final String MINE = "yes";

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
    var counts = lists.counts(sight, today);
    var query = query(asked, tab(asked, counts), official);
    var paging = Paging.asked(asked, DeskLists.PAGE, lists.count(sight, query, today));
    var services = choices.services(language);
    var units = choices.units(language);
    var found = lists.list(sight, query, today, paging.offset());
    var executors = executors(found);
    var lines = found.stream().map(line -> line(line, services, units, today)
        .doneBy(executors.getOrDefault(line.executor(), ""))).toList();
    var unit = query.unit();
    var filters = new Filters(unit == null ? "" : unit.toString(), query.executor() == null ? "" : MINE,
        query.service(), query.way(), query.words(),
        sight instanceof Sight.All ? units : List.of(), services);
    return page("services/applications/desk", new ApplicationDeskPage(tabs(query, counts, language),
        query.tab().name(), filters, lines, paging, Application.leads(official)));
  }

  /// Opens on what is overdue, or else on the first part that holds anything.
  private static Tab tab(Map<String, String> asked, Map<Tab, Long> counts) {
    var named = asked.getOrDefault("tab", "");
    return Arrays.stream(Tab.values()).filter(tab -> tab.name().equalsIgnoreCase(named)).findFirst()
        .orElseGet(() -> Arrays.stream(Tab.values()).filter(tab -> counts.getOrDefault(tab, 0L) > 0).findFirst()
            .orElse(Tab.OPEN));
  }

  private Map<UUID, String> executors(List<DeskLists.Line> lines) {
    return profiles.list(lines.stream().map(DeskLists.Line::executor).filter(Objects::nonNull).distinct().toList())
        .stream().collect(Collectors.toMap(Profile::id, Profile::name));
  }

  private static DeskQuery query(Map<String, String> asked, Tab tab, Official official) {
    return new DeskQuery(tab, unit(asked.getOrDefault("unit", "")),
        asked.getOrDefault("mine", "").equals(MINE) ? official.id() : null,
        Typed.line(asked.getOrDefault("service", "")),
        Typed.line(asked.getOrDefault("way", "")), Typed.line(asked.getOrDefault("words", "")));
  }

  private static @Nullable UUID unit(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private List<Case> tabs(DeskQuery query, Map<Tab, Long> counts, Language language) {
    return Arrays.stream(Tab.values()).map(tab -> new Case(messages.say(language, "services.applications.tab." + tab),
        address(query, tab), counts.getOrDefault(tab, -1L), tab == query.tab())).toList();
  }

  private static String address(DeskQuery query, Tab tab) {
    var address = new StringBuilder("/desk/applications?tab=").append(tab);
    var unit = query.unit();
    Stream.of(Map.entry("unit", unit == null ? "" : unit.toString()),
        Map.entry("mine", query.executor() == null ? "" : MINE), Map.entry("service", query.service()),
        Map.entry("way", query.way()), Map.entry("words", query.words())).forEach(entry -> {
          if (entry.getValue().isEmpty()) return;
          address.append('&').append(entry.getKey()).append('=')
              .append(URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8));
        });
    return address.toString();
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
