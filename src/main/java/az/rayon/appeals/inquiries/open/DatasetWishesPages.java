package az.rayon.appeals.inquiries.open;

import static az.rayon.site.Pages.page;

import az.rayon.appeals.inquiries.Asking;
import az.rayon.appeals.page.DatasetWishesPage;
import az.rayon.appeals.register.Names;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What people asked for beside the datasets, with the clock that every request for information has.
@Controller
class DatasetWishesPages {

  private static final int MOST = 100;
  private static final int LONGEST = 400;

  private final PublicInquiries register;
  private final Names names;
  private final Clock clock;

  DatasetWishesPages(PublicInquiries register, Names names, Clock clock) {
    this.register = register;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping("/open-data/requests")
  ModelAndView list(Language language) {
    var now = clock.instant();
    var titles = names.datasets();
    return page("appeals/inquiries/wishes", new DatasetWishesPage(register.listWishes(MOST).stream()
        .map(wish -> wish(wish, now, titles, language)).toList()));
  }

  private static DatasetWishesPage.Wish wish(PublicInquiries.Wish wish, Instant now, Map<String, Translated> titles,
      Language language) {
    var row = wish.row();
    var told = row.told();
    boolean isNew = wish.dataset().equals(Asking.CATALOGUE);
    return new DatasetWishesPage.Wish(row.number(), isNew ? "" : wish.dataset(),
        isNew ? "" : titles.getOrDefault(wish.dataset(), Translated.az(wish.dataset())).in(language),
        told == null ? "" : told.title(), told == null ? "" : shortened(told.answer()),
        row.state().toUpperCase(Locale.ROOT), row.overdue(now), row.registered(), row.due(), row.settled(),
        row.invented());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1) + "…";
  }
}
