package az.rayon.appeals.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.AppealsPage;
import az.rayon.appeals.page.RegisterPage;
import az.rayon.appeals.page.RegisterPage.Filters;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The way in, and the register that everybody may see.
@Controller
@RequestMapping("/appeals")
class RegisterPages {

  static final List<String> STATES = List.of("registered", "examined", "answered", "forwarded",
      "left_unexamined", "not_accepted", "withdrawn", "merged");

  private final PublicRegister register;
  private final PublicLines lines;
  private final Names names;
  private final RegisterYears years;

  RegisterPages(PublicRegister register, PublicLines lines, Names names, RegisterYears years) {
    this.register = register;
    this.lines = lines;
    this.names = names;
    this.years = years;
  }

  @GetMapping
  ModelAndView home(Actor actor) {
    return page("appeals/home", new AppealsPage(!(actor instanceof Visitor)));
  }

  @GetMapping("/register")
  ModelAndView show(@RequestParam Map<String, String> asked, Language language) {
    var query = new PublicRegister.Query(Typed.line(asked, "topic"), Typed.line(asked, "settlement"),
        Typed.line(asked, "state"), Typed.year(asked.getOrDefault("year", "")).orElse(0));
    var total = register.count(query);
    var paging = Paging.asked(asked, PublicRegister.PAGE, total);
    var spoken = lines.lines(language);
    var shown = register.list(query, paging.offset()).stream().map(spoken::line).toList();
    return page("appeals/register", new RegisterPage(filters(query, language), shown, paging,
        total >= PublicRegister.COUNTED, Appeals.SHOWN_FROM));
  }

  private Filters filters(PublicRegister.Query query, Language language) {
    return new Filters(query.topic(), query.settlement(), query.state(),
        query.year() == 0 ? "" : String.valueOf(query.year()),
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList(),
        Stream.concat(STATES.stream(), Stream.of(PublicRegister.OVERDUE)).toList(), years.choices());
  }
}
