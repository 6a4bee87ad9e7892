package az.rayon.services.catalogue;

import static az.rayon.site.Pages.page;

import az.rayon.deadlines.Deadlines;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.services.catalogue.Passport.Field;
import az.rayon.services.catalogue.page.ServicesPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The catalogue as people see it: what they can get, on which papers, by when.
@Controller
@RequestMapping("/services")
class ServicesPages {

  private static final int LONGEST_WORDS = 100;

  private final Passports passports;
  private final PassportViews views;
  private final Deadlines deadlines;
  private final Clock clock;

  ServicesPages(Passports passports, PassportViews views, Deadlines deadlines, Clock clock) {
    this.passports = passports;
    this.views = views;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@RequestParam(defaultValue = "") String words, Language language) {
    var typed = Typed.cut(Typed.line(words), LONGEST_WORDS);
    var today = LocalDate.now(clock);
    var all = passports.list(today);
    var found = all.stream().filter(passport -> matches(passport, typed, language)).toList();
    var groups = passports.events().stream()
        .map(event -> new ServicesPage.Group(event.code(), event.name().in(language), found.stream()
            .filter(each -> each.event().equals(event.code())).map(each -> line(each, language)).toList()))
        .filter(group -> !group.lines().isEmpty()).toList();
    return page("services/catalogue/services", new ServicesPage(typed, groups, found.size(),
        passports.countAsked(today),
        all.stream().mapToLong(each -> each.dropped().size()).sum()));
  }

  @GetMapping("/{code:[a-z][a-z0-9-]*}")
  ModelAndView show(@PathVariable String code, Actor actor, Language language) {
    var passport = passports.find(code, LocalDate.now(clock)).orElseThrow(() -> new NotFound("service"));
    return page("services/catalogue/passport", views.page(passport, actor, language));
  }

  /// Every word that was typed stands somewhere in the passport.
  static boolean matches(Passport passport, String typed, Language language) {
    var text = Azerbaijani.fold(Stream.of(Field.NAME, Field.CONTENT, Field.RESULT)
        .map(field -> passport.say(field, language)).reduce(passport.code(), (some, more) -> some + " " + more));
    return Arrays.stream(Azerbaijani.fold(typed).split(" ")).allMatch(text::contains);
  }

  private ServicesPage.Line line(Passport passport, Language language) {
    var length = passport.taken()
        ? deadlines.tell(passport.terms().rule(), LocalDate.now(clock)).length().in(language)
        : "";
    return new ServicesPage.Line(passport.code(), passport.name().in(language),
        passport.say(Field.RESULT, language), length, passport.asked().size(), !passport.taken());
  }
}
