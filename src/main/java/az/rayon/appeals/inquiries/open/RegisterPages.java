package az.rayon.appeals.inquiries.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.inquiries.Grounds;
import az.rayon.appeals.page.InquiriesPage;
import az.rayon.appeals.page.InquiryPublicPage;
import az.rayon.appeals.page.InquiryPublicPage.Days;
import az.rayon.appeals.page.InquiryPublicPage.Facts;
import az.rayon.appeals.page.InquiryRegisterPage;
import az.rayon.appeals.page.InquiryRegisterPage.Filters;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Actor.Visitor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The way in, the register that everybody may see, and each request on a page of its own.
@Controller
@RequestMapping("/inquiries")
class RegisterPages {

  private static final int NEWEST = 5;
  private static final List<String> STATES = List.of("overdue", "registered", "assigned", "incomplete", "answered",
      "partly_answered", "declined", "forwarded", "withdrawn");

  private final PublicInquiries register;
  private final Names names;
  private final Grounds grounds;
  private final Files files;
  private final Clock clock;

  RegisterPages(PublicInquiries register, Names names, Grounds grounds, Files files, Clock clock) {
    this.register = register;
    this.names = names;
    this.grounds = grounds;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView home(Actor actor) {
    return page("appeals/inquiries/home", new InquiriesPage(!(actor instanceof Visitor),
        register.listTold(NEWEST).stream()
            .map(told -> new InquiriesPage.Told(told.number(), told.title(), told.published(), told.invented()))
            .toList()));
  }

  @GetMapping("/register")
  ModelAndView list(@RequestParam Map<String, String> asked, Language language) {
    var query = new PublicInquiries.Query(Typed.line(asked, "words"), Typed.line(asked, "state"),
        Typed.year(asked.getOrDefault("year", "")).orElse(0), asked.containsKey("published"), clock.instant());
    var total = register.count(query);
    var paging = Paging.asked(asked, PublicInquiries.PAGE, total);
    var lines = register.list(query, paging.offset()).stream().map(row -> line(row, query, language)).toList();
    return page("appeals/inquiries/register",
        new InquiryRegisterPage(filters(query), lines, paging, total >= PublicInquiries.COUNTED));
  }

  @GetMapping("/{number:S-\\d{4}-\\d{6,}}")
  ModelAndView show(@PathVariable String number, Language language) {
    var row = register.find(number).orElseThrow(() -> new NotFound("inquiry"));
    var ground = row.ground() == null ? "" : ground(row.ground(), language);
    var told = row.told();
    return page("appeals/inquiries/public", new InquiryPublicPage(number,
        new Facts(state(row), upper(row.urgency()), upper(row.channel()), unit(row.unit(), language), ground,
            row.extended(), row.overdue(clock.instant()), row.invented()),
        new Days(row.registered(), row.due(), row.provisional(), row.settled()),
        told == null
            ? null
            : new InquiryPublicPage.Told(told.title(), told.question(), told.answer(), told.published(),
                files.list(told.files()))));
  }

  private InquiryRegisterPage.Line line(PublicInquiries.Row row, PublicInquiries.Query query, Language language) {
    var told = row.told();
    return new InquiryRegisterPage.Line(row.number(), told == null ? "" : told.title(), upper(row.urgency()),
        state(row), unit(row.unit(), language), row.registered(), row.due(), row.overdue(query.now()), row.settled(),
        row.invented());
  }

  private Filters filters(PublicInquiries.Query query) {
    int last = LocalDate.now(clock).getYear();
    int first = register.first().map(LocalDate::getYear).orElse(last);
    var years = IntStream.rangeClosed(0, last - first).mapToObj(back -> String.valueOf(last - back))
        .map(year -> new Choice(year, year)).toList();
    return new Filters(query.words(), query.state(), query.year() == 0 ? "" : String.valueOf(query.year()),
        query.published(), STATES, years);
  }

  private String ground(String code, Language language) {
    return grounds.find(upper(code)).map(ground -> grounds.say(ground, language)).orElse(code);
  }

  private String unit(@Nullable UUID unit, Language language) {
    return unit == null ? "" : names.unit(unit).in(language);
  }

  private static String state(PublicInquiries.Row row) {
    return upper(row.state());
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
