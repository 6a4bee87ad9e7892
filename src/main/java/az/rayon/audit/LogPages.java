package az.rayon.audit;

import az.rayon.audit.page.LogPage;
import az.rayon.audit.page.LogPage.Signed;
import az.rayon.site.MenuItem;
import az.rayon.site.Pages;
import az.rayon.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Tells people what the log is, how it stands, and how they check it.
@Controller
class LogPages {

  private static final int SHOWN = 20;

  private final Checkpoints checkpoints;
  private final LogKeys keys;
  private final Sequencer sequencer;

  LogPages(Checkpoints checkpoints, LogKeys keys, Sequencer sequencer) {
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.sequencer = sequencer;
  }

  @Bean
  static MenuItem logInTheFooter() {
    return MenuItem.forAll(Place.FOOTER, 80, "audit.log", "/log");
  }

  @GetMapping("/log")
  ModelAndView log() {
    if (checkpoints.latest().isEmpty()) sequencer.runNow();
    var last = checkpoints.last(SHOWN);
    var now = last.getFirst();
    return Pages.page("audit/log", new LogPage(now.size(), now.root(), now.signedAt(), keys.get().verifier(),
        now.note(), last.stream().map(each -> new Signed(each.size(), each.root(), each.signedAt())).toList()));
  }
}
