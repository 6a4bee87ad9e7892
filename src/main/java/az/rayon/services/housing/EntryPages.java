package az.rayon.services.housing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.services.housing.Entry.Refusal;
import az.rayon.services.housing.page.EntryPage;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One entry on the desk, and the steps taken with it. When somebody was faster, what was typed comes back beside the
/// entry as it stands now.
@Controller
@RequestMapping("/desk/housing/{number:MN-[0-9-]+}")
class EntryPages {

  private final Entries entries;
  private final Approved approved;
  private final EntryViews views;
  private final DeedViews deeds;
  private final Doing doing;

  EntryPages(Entries entries, Approved approved, EntryViews views, DeedViews deeds, Doing doing) {
    this.entries = entries;
    this.approved = approved;
    this.views = views;
    this.deeds = deeds;
    this.doing = doing;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number, Official official, Language language) {
    var entry = seen(number, official);
    var open = Entry.keeps(official) ? Deed.of(entry).stream().map(Deed::word).toList() : List.<String>of();
    var papers = approved.find(entry.application()).stream().flatMap(grant -> grant.papers().stream())
        .map(paper -> new EntryPage.Paper(paper.label(), paper.name(), "/documents/" + paper.document())).toList();
    return page("services/housing/entry", new EntryPage(views.forStaff(entry, language), open,
        entries.listWith(entry.household().fins(), number), papers));
  }

  @GetMapping("/{deed:" + Deed.WORDS + "}")
  ModelAndView ask(@PathVariable String number, @PathVariable String deed, Official official, Language language) {
    var entry = seen(number, official);
    if (!Entry.keeps(official)) throw new AccessDeniedException("does not keep the housing queue");
    return show(OK, Deed.of(deed), entry, deeds.begin(entry), List.of(), language);
  }

  @PostMapping("/{deed:" + Deed.WORDS + "}")
  ModelAndView take(@PathVariable String number, @PathVariable String deed, @RequestParam Map<String, String> sent,
      Official official, Language language) {
    var entry = seen(number, official);
    var verb = Deed.of(deed);
    var form = DeedForm.of(sent);
    if (form.number("version") != entry.version()) return faster(verb, entry, form, language);
    var problems = doing.problems(verb, form, entry);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, verb, entry, form, problems, language);
    try {
      return switch (doing.take(verb, form, entry, official)) {
        case Done(var _) -> redirect("/desk/housing/" + number);
        case Refused(var why) -> show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, verb, entry, form,
            List.of(new Problem("", "services.housing.refused." + why)), language);
      };
    } catch (OptimisticLockingFailureException e) {
      return faster(verb, seen(number, official), form, language);
    }
  }

  /// Said before all else: what was typed was meant for the entry as it was.
  private ModelAndView faster(Deed deed, Entry now, DeedForm form, Language language) {
    return show(CONFLICT, deed, now, form, List.of(new Problem("", "services.housing.refused.faster")), language);
  }

  private ModelAndView show(HttpStatus status, Deed deed, Entry entry, DeedForm form, List<Problem> problems,
      Language language) {
    return page(status, "services/housing/deed", deeds.page(deed, entry, form, problems, language));
  }

  private Entry seen(String number, Official official) {
    if (!Entry.seenBy(official)) throw new NotFound("housing entry");
    return entries.get(number);
  }
}
