package az.rayon.appeals.inquiries.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.page.InquiryYearsPage;
import az.rayon.appeals.page.InquiryYearsPage.Ground;
import az.rayon.appeals.page.InquiryYearsPage.Link;
import az.rayon.appeals.page.InquiryYearsPage.Year;
import az.rayon.kernel.Language;
import az.rayon.opendata.Figure;
import az.rayon.opendata.Period;
import az.rayon.opendata.Series;
import az.rayon.opendata.Unit;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How well the authority tells what it knows, year by year, from the same figures that the open data give.
@Controller
class YearPages {

  private static final String OURS = "inquiries.";

  private final List<Series> series;
  private final PublicInquiries register;
  private final Clock clock;

  YearPages(List<Series> series, PublicInquiries register, Clock clock) {
    this.series = series.stream().filter(each -> each.key().startsWith(OURS)).toList();
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/inquiries/statistics")
  ModelAndView show(Language language) {
    var today = LocalDate.now(clock);
    int first = register.first().map(LocalDate::getYear).orElse(today.getYear());
    var years = IntStream.rangeClosed(0, today.getYear() - first).mapToObj(back -> today.getYear() - back)
        .map(year -> year(year, language)).toList();
    var links = series.stream().map(each -> new Link(each.title().in(language), each.key())).toList();
    var ever = new Period(LocalDate.of(first, 1, 1), today.withDayOfYear(today.lengthOfYear()));
    var declined = get("declined");
    var grounds = declined.figures(ever, "ground").stream()
        .map(figure -> new Ground(declined.group("ground", figure.group()).in(language), say(figure, declined,
            language)))
        .toList();
    return page("appeals/inquiries/years", new InquiryYearsPage(years, links, grounds));
  }

  private Year year(int year, Language language) {
    return new Year(year, figure("received", year, language), figure("onTime", year, language),
        figure("extended", year, language), figure("declined", year, language), figure("published", year, language),
        figure("medianDays", year, language));
  }

  private String figure(String name, int year, Language language) {
    var found = get(name);
    return say(found.figures(Period.year(year), null).getFirst(), found, language);
  }

  private Series get(String name) {
    return series.stream().filter(each -> each.key().equals(OURS + name)).findFirst().orElseThrow();
  }

  private static String say(Figure figure, Series of, Language language) {
    var value = figure.value();
    if (value == null) return "";
    var number = NumberFormat.getNumberInstance(language.locale()).format(value);
    return of.unit() == Unit.PERCENT ? number + " %" : number;
  }
}
