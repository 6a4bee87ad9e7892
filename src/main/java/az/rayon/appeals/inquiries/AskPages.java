package az.rayon.appeals.inquiries;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.Questions.Part;
import az.rayon.appeals.page.AskCheckPage;
import az.rayon.appeals.page.AskGonePage;
import az.rayon.appeals.page.AskPage;
import az.rayon.appeals.register.Files;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking for information, one question a page. No cookie: the key of the draft stands in the address.
@Controller
@RequestMapping("/inquiries/new")
class AskPages {

  private static final int LONGEST_TITLE = 200;

  private final AskingInquiries asking;
  private final Files files;
  private final Receipts receipts;
  private final Messages messages;

  AskPages(AskingInquiries asking, Files files, Receipts receipts, Messages messages) {
    this.asking = asking;
    this.files = files;
    this.receipts = receipts;
    this.messages = messages;
  }

  /// `dataset` and `about` name the set of the open-data pages that somebody comes from.
  @GetMapping
  ModelAndView start(@RequestParam(defaultValue = "") String dataset, @RequestParam(defaultValue = "") String about,
      Language language) {
    var title = Typed.line(about.length() > LONGEST_TITLE ? about.substring(0, LONGEST_TITLE) : about);
    var wanted = title.isEmpty() ? "" : messages.say(language, "appeals.inquiry.aboutDataset", title) + "\n";
    if (title.isEmpty() && dataset.equals(Asking.CATALOGUE)) {
      wanted = messages.say(language, "appeals.inquiry.newDataset") + "\n";
    }
    var questions = Questions.none().about(dataset);
    return page("appeals/inquiries/ask", new AskPage("wanted", "/inquiries/new", "/inquiries",
        Map.of("wanted", wanted, "dataset", questions.get("dataset")), List.of()));
  }

  /// The first answer makes the draft; until it is right there is nothing to keep.
  @PostMapping
  ModelAndView begin(@RequestParam Map<String, String> typed, Actor actor) {
    var questions = Questions.none().about(typed.getOrDefault("dataset", "")).with(Part.WANTED, typed);
    var problems = questions.problems(Part.WANTED);
    if (!problems.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/inquiries/ask",
          new AskPage("wanted", "/inquiries/new", "/inquiries", questions.fields(), problems));
    }
    return redirect(path(asking.begin(questions, actor), "form"));
  }

  @GetMapping("/{key}/{part:wanted|form|urgency|person}")
  ModelAndView ask(@PathVariable UUID key, @PathVariable String part) {
    return asking.find(key).map(draft -> show(OK, key, Part.of(part), Questions.of(draft), List.of()))
        .orElseGet(() -> notHere(key));
  }

  @PostMapping("/{key}/{part:wanted|form|urgency|person}")
  ModelAndView answer(@PathVariable UUID key, @PathVariable String part, @RequestParam Map<String, String> typed,
      Actor actor) {
    var written = asking.write(key, Part.of(part), typed, actor);
    if (written.isEmpty()) return redirect(path(key, "receipt"));
    var questions = written.get();
    var problems = questions.problems(Part.of(part));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, key, Part.of(part), questions, problems);
    return redirect(path(key, next(Part.of(part), questions.unfinished())));
  }

  /// Whoever has answered everything goes back to the check; whoever has not, to what is missing. Files are offered
  /// once on the way.
  private static String next(Part done, @Nullable Part unfinished) {
    return done == Part.URGENCY && unfinished == Part.PERSON ? "files" : onward(unfinished);
  }

  /// The page of the first part that is not yet as it must be, or the check.
  static String onward(@Nullable Part unfinished) {
    return unfinished == null ? "check" : unfinished.word();
  }

  @GetMapping("/{key}/check")
  ModelAndView check(@PathVariable UUID key) {
    return asking.find(key).map(draft -> {
      var questions = Questions.of(draft);
      var unfinished = questions.unfinished();
      return unfinished == null
          ? page("appeals/inquiries/check",
              new AskCheckPage(key.toString(), questions.fields(), files.list(draft.files())))
          : redirect(path(key, unfinished.word()));
    }).orElseGet(() -> notHere(key));
  }

  @PostMapping("/{key}/check")
  ModelAndView submit(@PathVariable UUID key, Language language, Actor actor) {
    return asking.submit(key, language, actor).map(_ -> redirect(path(key, "receipt"))).orElseGet(() -> check(key));
  }

  @GetMapping("/{key}/receipt")
  ModelAndView receipt(@PathVariable UUID key, Language language) {
    return page("appeals/inquiries/receipt", receipts.of(submitted(key), language));
  }

  @GetMapping("/{key}/receipt.pdf")
  ResponseEntity<byte[]> print(@PathVariable UUID key, Language language) {
    return receipts.paper(submitted(key), language);
  }

  private Inquiry submitted(UUID key) {
    return asking.submitted(key).filter(found -> !found.asking().channel().entered())
        .orElseThrow(() -> new NotFound("receipt"));
  }

  private ModelAndView notHere(UUID key) {
    return notHere(asking, key);
  }

  /// What was handed in shows its receipt; what nobody came back to is gone.
  static ModelAndView notHere(AskingInquiries asking, UUID key) {
    return asking.submitted(key).isPresent()
        ? redirect(path(key, "receipt"))
        : page(NOT_FOUND, "appeals/inquiries/gone", new AskGonePage());
  }

  private static ModelAndView show(HttpStatus status, UUID key, Part part, Questions questions,
      List<Problem> problems) {
    var back = switch (part) {
      case WANTED -> "/inquiries";
      case FORM -> path(key, "wanted");
      case URGENCY -> path(key, "form");
      case PERSON -> path(key, "files");
    };
    return page(status, "appeals/inquiries/ask",
        new AskPage(part.word(), path(key, part.word()), back, questions.fields(), problems));
  }

  static String path(UUID key, String part) {
    return "/inquiries/new/" + key + "/" + part;
  }
}
