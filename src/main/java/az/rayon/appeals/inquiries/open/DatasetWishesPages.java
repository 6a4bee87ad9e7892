package az.rayon.appeals.inquiries.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.inquiries.Asking;
import az.rayon.appeals.page.DatasetWishesPage;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What people asked for beside the datasets, with the clock that every request for information has.
@Controller
class DatasetWishesPages {

  private static final int MOST = 100;
  private static final int LONGEST = 400;

  private final PublicInquiries register;
  private final Clock clock;

  DatasetWishesPages(PublicInquiries register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/open-data/requests")
  ModelAndView list() {
    var now = clock.instant();
    return page("appeals/inquiries/wishes",
        new DatasetWishesPage(register.listWishes(MOST).stream().map(wish -> wish(wish, now)).toList()));
  }

  private static DatasetWishesPage.Wish wish(PublicInquiries.Wish wish, Instant now) {
    var row = wish.row();
    var told = row.told();
    return new DatasetWishesPage.Wish(row.number(), wish.dataset().equals(Asking.CATALOGUE) ? "" : wish.dataset(),
        told == null ? "" : told.title(), told == null ? "" : shortened(told.answer()),
        row.state().toUpperCase(Locale.ROOT), row.overdue(now), row.registered(), row.due(), row.settled(),
        row.invented());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1) + "…";
  }
}
