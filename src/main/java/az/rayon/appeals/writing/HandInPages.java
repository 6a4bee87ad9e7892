package az.rayon.appeals.writing;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.page.CheckPage;
import az.rayon.appeals.page.GonePage;
import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.appeals.page.HandInPage;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.writing.Answers.Part;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Handing in an appeal, one part a page. No cookie: the key of the draft stands in the address.
@Controller
@RequestMapping("/appeals/new")
class HandInPages {

  private final WritingAppeals writing;
  private final Names names;
  private final Files files;

  HandInPages(WritingAppeals writing, Names names, Files files) {
    this.writing = writing;
    this.names = names;
    this.files = files;
  }

  @GetMapping
  ModelAndView start(Language language) {
    return show(OK, "about", new HandInPage("/appeals/new", "/appeals", Map.of(), offer(language), List.of()));
  }

  /// The first answer makes the draft; until it is right there is nothing to keep.
  @PostMapping
  ModelAndView begin(@RequestParam Map<String, String> typed, Language language, Actor actor) {
    var answers = Answers.none().with(Part.ABOUT, typed);
    var problems = writing.checks().problems(Part.ABOUT, answers);
    if (!problems.isEmpty()) {
      return show(UNPROCESSABLE_CONTENT, "about",
          new HandInPage("/appeals/new", "/appeals", answers.fields(), offer(language), problems));
    }
    return redirect(path(writing.begin(typed, actor).key(), "text"));
  }

  @GetMapping("/{key}/{part:about|text|person|others}")
  ModelAndView ask(@PathVariable UUID key, @PathVariable String part, Language language) {
    return writing.find(key).map(draft -> show(OK, draft, part(part), language, List.of()))
        .orElseGet(() -> notHere(key));
  }

  @PostMapping("/{key}/{part:about|text|person|others}")
  ModelAndView answer(@PathVariable UUID key, @PathVariable String part, @RequestParam Map<String, String> typed,
      Language language, Actor actor) {
    var written = writing.write(key, part(part), typed, actor);
    if (written.isEmpty()) return redirect(path(key, "receipt"));
    var draft = written.get();
    var checks = writing.checks();
    var problems = checks.problems(part(part), draft.answers());
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, part(part), language, problems);
    return redirect(path(key, next(part(part), checks, draft)));
  }

  @GetMapping("/{key}/check")
  ModelAndView check(@PathVariable UUID key, Language language) {
    return writing.find(key).map(draft -> {
      var unfinished = writing.checks().unfinished(draft.answers());
      return unfinished == null
          ? page("appeals/check", check(draft, language))
          : redirect(path(key, name(unfinished)));
    }).orElseGet(() -> notHere(key));
  }

  @PostMapping("/{key}/check")
  ModelAndView submit(@PathVariable UUID key, Language language, Actor actor) {
    return writing.submit(key, language, actor).map(_ -> redirect(path(key, "receipt")))
        .orElseGet(() -> check(key, language));
  }

  /// Whoever has answered everything goes back to the check; whoever has not, to what is missing. Files are offered
  /// once on the way.
  private static String next(Part done, AnswerChecks checks, Draft draft) {
    var unfinished = checks.unfinished(draft.answers());
    return done == Part.TEXT && unfinished == Part.PERSON ? "files" : onward(unfinished);
  }

  /// The page of the first part that is not yet as it must be, or the check.
  static String onward(@Nullable Part unfinished) {
    return unfinished == null ? "check" : name(unfinished);
  }

  private ModelAndView notHere(UUID key) {
    return writing.submitted(key).isPresent()
        ? redirect(path(key, "receipt"))
        : page(NOT_FOUND, "appeals/gone", new GonePage());
  }

  private ModelAndView show(HttpStatus status, Draft draft, Part part, Language language, List<Problem> problems) {
    var back = switch (part) {
      case ABOUT -> "/appeals";
      case TEXT -> path(draft.key(), "about");
      case PERSON -> path(draft.key(), "files");
      case OTHERS, SPEAKER, PAPER -> path(draft.key(), "person");
    };
    return show(status, name(part), new HandInPage(path(draft.key(), name(part)), back, draft.answers().fields(),
        offer(language), problems));
  }

  private static ModelAndView show(HttpStatus status, String part, HandInPage shown) {
    return page(status, "appeals/" + part, shown);
  }

  private CheckPage check(Draft draft, Language language) {
    var answers = draft.answers();
    var settlement = answers.get("settlement");
    return new CheckPage(draft.key().toString(), answers.fields(), answers.together(), answers.represented(),
        names.topics().getOrDefault(answers.get("topic"), Translated.az("")).in(language),
        names.settlements().getOrDefault(settlement, Translated.az(settlement)).in(language),
        files.list(draft.files()));
  }

  private Offer offer(Language language) {
    return new Offer(
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
  }

  static String path(UUID key, String part) {
    return "/appeals/new/" + key + "/" + part;
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
