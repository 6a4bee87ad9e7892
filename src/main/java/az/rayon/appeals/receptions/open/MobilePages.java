package az.rayon.appeals.receptions.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.receptions.mobile.MobileReceptions;
import az.rayon.appeals.receptions.page.MobilePage;
import az.rayon.appeals.receptions.page.MobilesPage;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.site.page.Choice;
import az.rayon.site.page.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The villages the authority comes to, and later what became of each request made there.
@Controller
@RequestMapping("/receptions/mobile")
class MobilePages {

  private final PublicReceptions open;
  private final MobileReceptions receptions;
  private final Officials officials;
  private final Posters posters;
  private final Names names;
  private final Clock clock;

  MobilePages(PublicReceptions open, MobileReceptions receptions, Officials officials, Posters posters, Names names,
      Clock clock) {
    this.open = open;
    this.receptions = receptions;
    this.officials = officials;
    this.posters = posters;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@RequestParam(defaultValue = "") String settlement,
      @RequestParam(defaultValue = "") String page, Language language) {
    var today = LocalDate.now(clock);
    var place = Typed.line(settlement);
    var paging = Paging.asked(page, PublicReceptions.PAGE, open.countHeld(place, today));
    var places = names.listSettlements().stream().map(each -> new Choice(each.code(), each.name().in(language)))
        .toList();
    return page("appeals/receptions/mobiles",
        new MobilesPage(open.held(place, today, paging.offset(), language), paging, place, places));
  }

  @GetMapping("/{number:M-[0-9-]+}")
  ModelAndView show(@PathVariable String number, Language language) {
    var line = open.find(number, language).orElseThrow(() -> new NotFound("mobile reception"));
    var reception = receptions.get(number);
    var plan = reception.plan();
    return page("appeals/receptions/mobile",
        new MobilePage(line, plan.settlement(), titles(plan.officials(), language), plan.guests(), reception.reason(),
            reception.movedFrom(), open.requests(number, LocalDate.now(clock), language)));
  }

  /// To be hung up in the village.
  @GetMapping("/{number:M-[0-9-]+}/poster.pdf")
  ResponseEntity<byte[]> poster(@PathVariable String number, Language language) {
    var line = open.find(number, language).orElseThrow(() -> new NotFound("mobile reception"));
    var plan = receptions.get(number).plan();
    var pdf = posters.pdf(line, titles(plan.officials(), language), plan.guests(), language);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(number + ".pdf").build().toString())
        .body(pdf);
  }

  private List<String> titles(List<UUID> posts, Language language) {
    var known = officials.byPost();
    return posts.stream().flatMap(post -> Optional.ofNullable(known.get(post)).stream())
        .map(each -> each.holder().isEmpty()
            ? each.title().in(language)
            : each.title().in(language) + " – " + each.holder())
        .toList();
  }
}
