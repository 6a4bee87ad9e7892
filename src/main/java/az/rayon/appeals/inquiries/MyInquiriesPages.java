package az.rayon.appeals.inquiries;

import static az.rayon.site.Pages.page;
import static org.springframework.http.HttpStatus.OK;

import az.rayon.appeals.page.MyInquiriesPage;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the signed-in person has asked for. Somebody else's request is not there, whatever its number.
@Controller
@RequestMapping("/me/inquiries")
class MyInquiriesPages {

  private static final int SHOWN = 90;

  private final Inquiries inquiries;
  private final RequesterDesk desk;
  private final Clock clock;

  MyInquiriesPages(Inquiries inquiries, RequesterDesk desk, Clock clock) {
    this.inquiries = inquiries;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return page("appeals/inquiries/mine",
        new MyInquiriesPage(inquiries.listAskedFrom(actor.id()).stream().map(this::line).toList()));
  }

  @GetMapping("/{number:S-[0-9-]+}")
  ModelAndView show(@PathVariable String number, Actor actor, Language language) {
    return desk.show(OK, own(number, actor), language);
  }

  @PostMapping("/{number:S-[0-9-]+}/{deed:complete|withdraw}")
  ModelAndView act(@PathVariable String number, @PathVariable String deed, @RequestParam Map<String, String> typed,
      Actor actor, Language language) {
    return desk.act(own(number, actor), deed, typed, language);
  }

  private MyInquiriesPage.Line line(Inquiry inquiry) {
    var wanted = inquiry.asking().wanted();
    return new MyInquiriesPage.Line(inquiry.number(),
        Typed.length(wanted) > SHOWN ? wanted.substring(0, wanted.offsetByCodePoints(0, SHOWN - 1)) + "…" : wanted,
        InquiryRow.stateName(inquiry.state()),
        LocalDate.ofInstant(inquiry.asking().receivedAt(), clock.getZone()), inquiry.term().due(),
        inquiry.overdue(clock.instant()), inquiry.state() instanceof Inquiry.State.Incomplete);
  }

  private RequesterDesk.Visit own(String number, Actor actor) {
    var inquiry = inquiries.find(number).filter(found -> found.askedBy(actor))
        .orElseThrow(() -> new NotFound("inquiry"));
    return new RequesterDesk.Visit(inquiry, actor, "/me/inquiries/" + number);
  }
}
