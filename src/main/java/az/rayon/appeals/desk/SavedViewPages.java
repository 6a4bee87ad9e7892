package az.rayon.appeals.desk;

import static az.rayon.site.Pages.redirect;

import az.rayon.appeals.register.Sight;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Ids;
import az.rayon.kernel.Typed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Keeping a list of the desk under a title. The list comes back with what was asked for then.
@Controller
@RequestMapping("/desk/appeals/views")
class SavedViewPages {

  private final SavedViews views;
  private final Clock clock;

  SavedViewPages(SavedViews views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  /// A title left empty keeps nothing; the list stays as it was.
  @PostMapping
  ModelAndView keep(@RequestParam Map<String, String> sent, Official official) {
    if (Sight.of(official) instanceof Sight.Nothing) throw new AccessDeniedException("does not work with appeals");
    var address = DeskQuery.shown(sent, official).address();
    var title = title(sent);
    if (!title.isEmpty()) views.put(official.id(), new SavedView(Ids.at(clock.instant()), title, address.query()));
    return redirect(address.toString());
  }

  /// The list that is shown gets another title; none keeps the old one.
  @PostMapping("/{id}")
  ModelAndView rename(@PathVariable UUID id, @RequestParam Map<String, String> sent, Official official) {
    var title = title(sent);
    if (!title.isEmpty()) views.rename(official.id(), id, title);
    return back(sent, official);
  }

  @PostMapping("/{id}/remove")
  ModelAndView remove(@PathVariable UUID id, @RequestParam Map<String, String> sent, Official official) {
    views.remove(official.id(), id);
    return back(sent, official);
  }

  private static String title(Map<String, String> sent) {
    return Typed.cut(Typed.line(sent.getOrDefault("title", "")), SavedViews.LONGEST_TITLE);
  }

  private static ModelAndView back(Map<String, String> sent, Official official) {
    return redirect(DeskQuery.shown(sent, official).address().toString());
  }
}
