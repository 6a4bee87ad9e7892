package az.rayon.appeals.receptions.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.receptions.page.DayView;
import az.rayon.appeals.receptions.page.OfficialPage;
import az.rayon.appeals.receptions.page.ReceptionsPage;
import az.rayon.appeals.receptions.timetable.DayViews;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who receives when and where, for everybody.
@Controller
@RequestMapping("/receptions")
class ReceptionPages {

  private static final int HELD_SHOWN = 6;

  private final Timetable timetable;
  private final Officials officials;
  private final PublicReceptions mobile;
  private final Clock clock;

  ReceptionPages(Timetable timetable, Officials officials, PublicReceptions mobile, Clock clock) {
    this.timetable = timetable;
    this.officials = officials;
    this.mobile = mobile;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView home(Language language, Actor actor) {
    var today = LocalDate.now(clock);
    var ahead = timetable.ahead(null).stream().collect(Collectors.groupingBy(open -> open.reception().post()));
    var without = timetable.without().stream().map(Officials.Official::post).collect(Collectors.toSet());
    var lines = officials.list().stream()
        .filter(each -> ahead.containsKey(each.post()) || without.contains(each.post()))
        .map(each -> new ReceptionsPage.OfficialLine(each.code(), each.title().in(language), each.holder(),
            without.contains(each.post()) ? null : next(ahead, each.post())))
        .toList();
    var held = mobile.held("", today, 0, language).stream().limit(HELD_SHOWN).toList();
    return page("appeals/receptions/home", new ReceptionsPage(lines, mobile.coming(today, language), held,
        !(actor instanceof Actor.Visitor)));
  }

  @GetMapping("/officials/{code}")
  ModelAndView official(@PathVariable String code, Language language) {
    var official = officials.find(code).orElseThrow(() -> new NotFound("post"));
    var days = timetable.ahead(official.post()).stream().map(DayViews::of).toList();
    boolean without = timetable.without().stream().anyMatch(each -> each.post().equals(official.post()));
    return page("appeals/receptions/official",
        new OfficialPage(code, official.title().in(language), official.holder(), days, without));
  }

  /// The next day with a free slot; where all is full, the next day that is held.
  private static @Nullable DayView next(Map<UUID, List<Timetable.Open>> ahead, UUID post) {
    var days = ahead.getOrDefault(post, List.of()).stream().filter(open -> !open.reception().cancelled()).toList();
    return days.stream().filter(open -> !open.free().isEmpty()).findFirst().or(() -> days.stream().findFirst())
        .map(DayViews::of).orElse(null);
  }
}
