package az.rayon.appeals.receptions.booking;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.receptions.booking.BookingAnswers.Part;
import az.rayon.appeals.receptions.page.BookingGonePage;
import az.rayon.appeals.receptions.page.GuestPage;
import az.rayon.appeals.receptions.page.QuestionsPage;
import az.rayon.appeals.receptions.page.SlotPage;
import az.rayon.appeals.receptions.timetable.DayViews;
import az.rayon.appeals.receptions.timetable.Officials;
import az.rayon.appeals.receptions.timetable.Timetable;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.writing.Draft;
import az.rayon.kernel.Actor;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Booking a reception, one part a page: when, about what, who comes. No cookie: the key of the draft stands in the
/// address.
@Controller
@RequestMapping("/receptions/book")
class BookPages {

  private final WritingBookings writing;
  private final Officials officials;
  private final Timetable timetable;
  private final Names names;

  BookPages(WritingBookings writing, Officials officials, Timetable timetable, Names names) {
    this.writing = writing;
    this.officials = officials;
    this.timetable = timetable;
    this.names = names;
  }

  @GetMapping
  ModelAndView start(@RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String seat,
      Language language) {
    return slots(OK, null, new BookingAnswers(Map.of("post", post, "seat", seat)), language, List.of());
  }

  /// The first answer makes the draft; until it is right there is nothing to keep.
  @PostMapping
  ModelAndView begin(@RequestParam Map<String, String> typed, Language language, Actor actor) {
    var answers = BookingAnswers.none().with(Part.SLOT, typed);
    var problems = writing.checks().problems(Part.SLOT, answers);
    if (!problems.isEmpty()) return slots(UNPROCESSABLE_CONTENT, null, answers, language, problems);
    official(answers);
    return redirect(path(writing.begin(answers, actor), "questions"));
  }

  @GetMapping("/{key}/{part:slot|questions|person}")
  ModelAndView ask(@PathVariable UUID key, @PathVariable String part, @RequestParam(defaultValue = "") String more,
      Language language) {
    return writing.find(key).map(draft -> show(OK, draft, part(part), !more.isEmpty(), language, List.of()))
        .orElseGet(() -> notHere(writing, key));
  }

  @PostMapping("/{key}/{part:slot|questions|person}")
  ModelAndView answer(@PathVariable UUID key, @PathVariable String part,
      @RequestParam MultiValueMap<String, String> sent, Language language, Actor actor) {
    var typed = new HashMap<>(sent.toSingleValueMap());
    typed.put("needs", String.join(",", Optional.ofNullable(sent.get("needs")).orElse(List.of())));
    var written = writing.write(key, part(part), typed, actor);
    if (written.isEmpty()) return redirect(path(key, "done"));
    var draft = written.get();
    var answers = BookingAnswers.of(draft);
    var then = typed.getOrDefault("then", "");
    if (then.startsWith("remove-")) {
      writing.change(key, held -> answers.without(asked -> then.equals("remove-" + asked.place())).in(held));
      return redirect(path(key, "questions"));
    }
    var problems = writing.checks().problems(part(part), answers);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, draft, part(part), false, language, problems);
    return redirect(path(key, then.equals("add") ? "questions?more=1" : next(part(part), answers)));
  }

  /// Whoever has answered everything goes back to the check; papers are offered once on the way.
  private String next(Part done, BookingAnswers answers) {
    var unfinished = writing.checks().unfinished(answers);
    if (unfinished == null) return "check";
    return done == Part.QUESTIONS && unfinished == Part.PERSON ? "files" : name(unfinished);
  }

  private ModelAndView show(HttpStatus status, Draft draft, Part part, boolean more, Language language,
      List<Problem> problems) {
    var answers = BookingAnswers.of(draft);
    return switch (part) {
      case SLOT -> slots(status, draft.key(), answers, language, problems);
      case QUESTIONS -> questions(status, draft, more, language, problems);
      case PERSON -> page(status, "appeals/receptions/person",
          new GuestPage(path(draft.key(), "person"), path(draft.key(), "files"), answers.fields(),
              answers.needs(), problems));
    };
  }

  private ModelAndView slots(HttpStatus status, @Nullable UUID key, BookingAnswers answers, Language language,
      List<Problem> problems) {
    var official = official(answers);
    var days = timetable.ahead(official.post()).stream().map(DayViews::of).filter(day -> !day.cancelled()).toList();
    var action = key == null ? "/receptions/book" : path(key, "slot");
    return page(status, "appeals/receptions/slot",
        new SlotPage(action, "/receptions/officials/" + official.code(), official.title().in(language),
            official.code(), days, answers.get("seat"), true, problems));
  }

  private ModelAndView questions(HttpStatus status, Draft draft, boolean more, Language language,
      List<Problem> problems) {
    var answers = BookingAnswers.of(draft);
    var asked = answers.questions();
    int shown = Math.clamp(asked.size() + (more || asked.isEmpty() ? 1 : 0), 1, Question.MOST);
    var lines = IntStream.rangeClosed(1, shown).mapToObj(place -> new QuestionsPage.QuestionLine(place,
        answers.get("topic-" + place), answers.get("text-" + place))).toList();
    var topics = names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language)))
        .toList();
    return page(status, "appeals/receptions/questions", new QuestionsPage(path(draft.key(), "questions"),
        path(draft.key(), "slot"), lines, topics, shown >= Question.MOST, problems));
  }

  private Officials.Official official(BookingAnswers answers) {
    return officials.find(answers.get("post")).orElseThrow(() -> new NotFound("post"));
  }

  static ModelAndView notHere(WritingBookings writing, UUID key) {
    return writing.made(key).isPresent()
        ? redirect(path(key, "done"))
        : page(NOT_FOUND, "appeals/receptions/gone", new BookingGonePage());
  }

  static String path(UUID key, String part) {
    return "/receptions/book/" + key + "/" + part;
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
