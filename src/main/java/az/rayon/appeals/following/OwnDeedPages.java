package az.rayon.appeals.following;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.register.AddedPapers;
import az.rayon.documents.Documents;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What whoever wrote an appeal does with it, the same by number and PIN as from an account. When a pass has ended
/// meanwhile, what was typed comes back beside the question for number and PIN.
@Controller
class OwnDeedPages {

  private static final String DEED = "/{deed:papers|rate|unsolved|complain|confidential|withdraw}";

  private final OwnAppeals owns;
  private final DoingOwn doing;
  private final OwnViews views;
  private final AddedPapers papers;

  OwnDeedPages(OwnAppeals owns, DoingOwn doing, OwnViews views, AddedPapers papers) {
    this.owns = owns;
    this.doing = doing;
    this.views = views;
    this.papers = papers;
  }

  @GetMapping(FollowPages.PATH + "/{pass}" + DEED)
  ModelAndView ask(@PathVariable String pass, @PathVariable String deed, Actor actor, Language language) {
    return owns.byPass(pass, actor).map(own -> ask(own, deed, language)).orElseGet(() -> FollowPages.over(""));
  }

  @GetMapping(MyAppealsPages.PATH + "/{number:A-[0-9-]+}" + DEED)
  ModelAndView askMine(@PathVariable String number, @PathVariable String deed, Actor actor, Language language) {
    return ask(mine(number, actor), deed, language);
  }

  @PostMapping(FollowPages.PATH + "/{pass}" + DEED)
  ModelAndView act(@PathVariable String pass, @PathVariable String deed, @RequestParam Map<String, String> sent,
      @RequestParam(name = "files", required = false) List<MultipartFile> chosen, Actor actor, Language language) {
    return owns.byPass(pass, actor).map(own -> act(own, deed, sent, chosen, language))
        .orElseGet(() -> FollowPages.over(Typed.text(sent.getOrDefault("text", ""))));
  }

  @PostMapping(MyAppealsPages.PATH + "/{number:A-[0-9-]+}" + DEED)
  ModelAndView actMine(@PathVariable String number, @PathVariable String deed, @RequestParam Map<String, String> sent,
      @RequestParam(name = "files", required = false) List<MultipartFile> chosen, Actor actor, Language language) {
    return act(mine(number, actor), deed, sent, chosen, language);
  }

  private Own mine(String number, Actor actor) {
    return owns.byAccount(number, actor).orElseThrow(() -> new NotFound("appeal"));
  }

  private ModelAndView ask(Own own, String deed, Language language) {
    return show(OK, OwnDeed.of(deed), own, Map.of("submission", UUID.randomUUID().toString()), List.of(), language);
  }

  private ModelAndView act(Own own, String word, Map<String, String> sent, @Nullable List<MultipartFile> chosen,
      Language language) {
    var deed = OwnDeed.of(word);
    var typed = new HashMap<String, String>();
    sent.forEach((field, value) -> typed.put(field, Typed.text(value)));
    var uploaded = Optional.ofNullable(chosen).orElse(List.of()).stream().filter(Documents::isChosen).toList();
    var problems = new ArrayList<>(deed.problems(typed, uploaded.size()));
    var kept = problems.isEmpty() ? papers.keep(uploaded, own.by().actor(), problems) : List.<UUID>of();
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, deed, own, typed, problems, language);
    try {
      return switch (doing.act(deed, own, Typed.version(typed), typed, kept)) {
        case Done(var path) -> redirect(path);
        case Refused(var why) -> show(CONFLICT, deed, own, typed,
            List.of(new Problem("", "appeals.own.refused." + why)), language);
      };
    } catch (OptimisticLockingFailureException e) {
      return show(CONFLICT, deed, own, typed, List.of(new Problem("", "appeals.own.refused.changed")), language);
    }
  }

  private ModelAndView show(HttpStatus status, OwnDeed deed, Own own, Map<String, String> typed,
      List<Problem> problems, Language language) {
    return page(status, "appeals/own", views.deed(deed, own, typed, problems, language));
  }
}
