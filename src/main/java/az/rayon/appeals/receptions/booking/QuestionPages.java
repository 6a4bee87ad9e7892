package az.rayon.appeals.receptions.booking;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.following.AppealReceipts;
import az.rayon.appeals.receptions.ReceptionRights;
import az.rayon.appeals.receptions.booking.Booking.Refusal;
import az.rayon.appeals.receptions.booking.HoldingReceptions.Said;
import az.rayon.appeals.receptions.page.QuestionPage;
import az.rayon.appeals.register.Appeal.Result;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.Filing.Kind;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The registration-control card of one question: answered on the spot where no study is needed and the person agrees,
/// or left to be answered in writing.
@Controller
@RequestMapping("/desk/receptions")
class QuestionPages {

  private static final int LONGEST_ANSWER = 10_000;

  private final Bookings bookings;
  private final Questions questions;
  private final HoldingReceptions holding;
  private final BookingViews views;
  private final AppealReceipts receipts;
  private final Appeals appeals;

  QuestionPages(Bookings bookings, Questions questions, HoldingReceptions holding, BookingViews views,
      AppealReceipts receipts, Appeals appeals) {
    this.bookings = bookings;
    this.questions = questions;
    this.holding = holding;
    this.views = views;
    this.receipts = receipts;
    this.appeals = appeals;
  }

  @GetMapping("/bookings/{number:Q-[0-9-]+}/questions/{place:[1-5]}")
  ModelAndView ask(@PathVariable String number, @PathVariable int place, Official official, Language language) {
    return show(OK, kept(number, official), question(number, place), Map.of(), List.of(), language);
  }

  @PostMapping("/bookings/{number:Q-[0-9-]+}/questions/{place:[1-5]}")
  ModelAndView record(@PathVariable String number, @PathVariable int place, @RequestParam Map<String, String> sent,
      Official official, Language language) {
    var booking = kept(number, official);
    var question = question(number, place);
    var typed = new HashMap<String, String>();
    sent.forEach((field, value) -> typed.put(field, Typed.text(value)));
    var problems = problems(typed);
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, booking, question, typed, problems, language);
    boolean spot = typed.getOrDefault("how", "").equals("SPOT");
    var said = new Said(typed.getOrDefault("kind", ""), spot ? Result.valueOf(typed.getOrDefault("result", "")) : null,
        typed.getOrDefault("answer", ""));
    return switch (holding.record(number, question, said, official)) {
      case Done(var _) -> redirect(day(booking));
      case Refused(var why) -> show(why == Refusal.NOT_YOURS ? FORBIDDEN : CONFLICT, booking, question, typed,
          List.of(new Problem("", "appeals.reception.refused." + why, BookingReceptions.MOST_OPEN)), language);
    };
  }

  /// For the person who was received, at the office or in the village: number, PIN, and by when an answer is due.
  @GetMapping("/receipts/{submission}")
  ModelAndView receipt(@PathVariable UUID submission, Official official, Language language) {
    var appeal = appeals.findSubmission(submission)
        .filter(found -> ReceptionRights.writesDown(official)
            && Set.of(Channel.RECEPTION, Channel.MOBILE_RECEPTION).contains(found.filing().channel()))
        .orElseThrow(() -> new NotFound("receipt"));
    return page("appeals/receipt", receipts.of(appeal, language));
  }

  private static List<Problem> problems(Map<String, String> typed) {
    var found = new ArrayList<Problem>();
    if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.name().equals(typed.get("kind")))) {
      found.add(new Problem("kind", "appeals.problem.kind"));
    }
    var how = typed.getOrDefault("how", "");
    if (!how.equals("SPOT") && !how.equals("WRITTEN")) {
      found.add(new Problem("how", "appeals.reception.problem.how"));
    }
    if (!how.equals("SPOT")) return found;
    if (Arrays.stream(Result.values()).noneMatch(result -> result.name().equals(typed.get("result")))) {
      found.add(new Problem("result", "appeals.problem.result"));
    }
    var answer = typed.getOrDefault("answer", "");
    if (answer.isEmpty()) found.add(new Problem("answer", "appeals.problem.answer"));
    if (Typed.length(answer) > LONGEST_ANSWER) {
      found.add(new Problem("answer", "appeals.problem.tooLong", LONGEST_ANSWER));
    }
    if (typed.getOrDefault("agreed", "").isEmpty()) {
      found.add(new Problem("agreed", "appeals.reception.problem.agreed"));
    }
    return found;
  }

  private Booking kept(String number, Official official) {
    return bookings.find(number).filter(booking -> booking.seat().isPresent())
        .filter(booking -> ReceptionRights.keepsDay(official, views.official(booking.post()).unit()))
        .orElseThrow(() -> new NotFound("booking"));
  }

  private Question question(String number, int place) {
    return questions.of(bookings.get(number).id()).stream().filter(each -> each.place() == place).findFirst()
        .orElseThrow(() -> new NotFound("question"));
  }

  private static String day(Booking booking) {
    return "/desk/receptions/days/" + booking.seat().orElseThrow().reception() + "#" + booking.number();
  }

  private ModelAndView show(HttpStatus status, Booking booking, Question question, Map<String, String> values,
      List<Problem> problems, Language language) {
    return page(status, "appeals/receptions/question",
        new QuestionPage("/desk/receptions/bookings/" + booking.number() + "/questions/" + question.place(),
            day(booking), booking.number(), booking.guest().name().whole(), views.topic(question.topic(), language),
            question.text(), values, problems));
  }
}
