package az.rayon.opendata.uploads;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.opendata.uploads.Kept.Refusal;
import az.rayon.site.Pages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the second person publishes what the first had checked, or gives it back.
@Controller
@RequestMapping(UploadPages.PATH)
class PublishPages {

  private final Uploads uploads;
  private final KeptSets sets;
  private final Publishing publishing;
  private final TakingBack taking;
  private final UploadViews views;

  PublishPages(Uploads uploads, KeptSets sets, Publishing publishing, TakingBack taking, UploadViews views) {
    this.uploads = uploads;
    this.sets = sets;
    this.publishing = publishing;
    this.taking = taking;
    this.views = views;
  }

  @PostMapping("/{id}/publish")
  ModelAndView publish(@PathVariable UUID id, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var reason = Reason.of(typed.getOrDefault("overrule", ""));
    return switch (publishing.publish(id, Typed.version(typed), reason, official)) {
      case Done(var _) -> Pages.redirect(SetPages.PATH + "/" + sets.get(uploads.get(id).kept()).name());
      case Refused(var why) -> Pages.page(why == Refusal.OWN_FILE ? FORBIDDEN : CONFLICT, "opendata/upload",
          views.page(uploads.get(id), official,
              List.of(new Problem(why == Refusal.GATE ? "overrule" : "", "opendata.up.refused." + why)), language));
    };
  }

  /// The rows are looked at once more with these columns.
  @PostMapping("/{id}/kin")
  ModelAndView liken(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Official official) {
    SetPages.allow(Rights.mayPublish(official));
    publishing.liken(id, Typed.version(typed.toSingleValueMap()), typed.getOrDefault("kin", List.of()), official);
    return Pages.redirect(UploadPages.PATH + "/" + id);
  }

  @PostMapping("/{id}/return")
  ModelAndView giveBack(@PathVariable UUID id, @RequestParam Map<String, String> typed, Official official,
      Language language) {
    SetPages.allow(Rights.mayPublish(official));
    var why = Reason.of(typed.getOrDefault("reason", ""));
    if (why.isEmpty())
      return Pages.page(UNPROCESSABLE_CONTENT, "opendata/upload", views.page(uploads.get(id), official,
          List.of(new Problem("reason", "opendata.up.reason.empty", Reason.LONGEST)), language));
    return switch (taking.giveBack(id, Typed.version(typed), why, official)) {
      case Done(var _) -> Pages.redirect(SetPages.PATH);
      case Refused(var refusal) -> Pages.page(CONFLICT, "opendata/upload", views.page(uploads.get(id), official,
          List.of(new Problem("", "opendata.up.refused." + refusal)), language));
    };
  }
}
