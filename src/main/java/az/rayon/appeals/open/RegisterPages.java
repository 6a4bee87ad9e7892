package az.rayon.appeals.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.AppealsPage;
import az.rayon.appeals.page.RegisterPage.Filters;
import az.rayon.appeals.page.RegisterPage;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Typed;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The way in, and the register that everybody may see.
@Controller
@RequestMapping("/appeals")
class RegisterPages {

  private static final List<String> STATES = List.of("registered", "examined", "answered", "forwarded",
      "left_unexamined", "not_accepted", "withdrawn", "merged");

  private final PublicRegister register;
  private final PublicRows rows;
  private final Names names;
  private final Clock clock;

  RegisterPages(PublicRegister register, PublicRows rows, Names names, Clock clock) {
    this.register = register;
    this.rows = rows;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView home(Actor actor) {
    return page("appeals/home", new AppealsPage(!(actor instanceof Visitor)));
  }

  @GetMapping("/register")
  ModelAndView show(@RequestParam Map<String, String> asked, Language language) {
    var year = asked.getOrDefault("year", "");
    var query = new PublicRegister.Query(Typed.line(asked.getOrDefault("topic", "")),
        Typed.line(asked.getOrDefault("settlement", "")), Typed.line(asked.getOrDefault("state", "")),
        year.matches("\\d{4}") ? Integer.parseInt(year) : 0);
    var total = register.count(query);
    var page = asked.getOrDefault("page", "1");
    var paging = new Paging(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, PublicRegister.PAGE, total);
    var topics = names.topics();
    var settlements = names.settlements();
    var today = LocalDate.now(clock);
    var lines = register.list(query, paging.offset()).stream()
        .map(line -> line(line, topics, settlements, today, language)).toList();
    return page("appeals/register", new RegisterPage(filters(query, language), lines, paging,
        total >= PublicRegister.COUNTED, Appeals.SHOWN_FROM));
  }

  private static RegisterPage.Line line(PublicRegister.Line line, Map<String, Translated> topics,
      Map<String, Translated> settlements, LocalDate today, Language language) {
    var place = line.settlement() == null
        ? ""
        : settlements.getOrDefault(line.settlement(), Translated.az(line.settlement())).in(language);
    return new RegisterPage.Line(line.number(), line.kind(), line.channel(),
        topics.getOrDefault(line.topic(), Translated.az(line.topic())).in(language), place, line.state(),
        line.registered(), line.due(), line.settled() == null && line.due().isBefore(today), line.settled(),
        line.invented());
  }

  private Filters filters(PublicRegister.Query query, Language language) {
    int last = LocalDate.now(clock).getYear();
    int first = rows.first().map(LocalDate::getYear).orElse(last);
    var years = IntStream.rangeClosed(0, last - first).mapToObj(back -> String.valueOf(last - back))
        .map(year -> new Choice(year, year)).toList();
    return new Filters(query.topic(), query.settlement(), query.state(),
        query.year() == 0 ? "" : String.valueOf(query.year()),
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList(),
        STATES, years);
  }
}
