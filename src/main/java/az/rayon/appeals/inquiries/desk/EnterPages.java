package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.AskingInquiries;
import az.rayon.appeals.inquiries.LodgingInquiries;
import az.rayon.appeals.inquiries.Questions;
import az.rayon.appeals.inquiries.Questions.Envelope;
import az.rayon.appeals.inquiries.Receipts;
import az.rayon.appeals.page.InquiryEnterPage;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A clerk enters a request that was spoken, posted or e-mailed on one page that the keyboard alone fills, and gives
/// the person the same receipt that the portal gives.
@Controller
@RequestMapping("/desk/inquiries")
class EnterPages {

  private final LodgingInquiries lodging;
  private final AskingInquiries asking;
  private final Receipts receipts;
  private final Clock clock;

  EnterPages(LodgingInquiries lodging, AskingInquiries asking, Receipts receipts, Clock clock) {
    this.lodging = lodging;
    this.asking = asking;
    this.receipts = receipts;
    this.clock = clock;
  }

  @GetMapping("/enter")
  ModelAndView ask(Official official) {
    if (!LodgingInquiries.mayEnter(official)) throw new AccessDeniedException("does not enter requests");
    return show(OK, UUID.randomUUID().toString(),
        Map.of("channel", Channel.IN_PERSON.name(), "urgency", "ORDINARY", "wish", "EFILE"), List.of());
  }

  @PostMapping("/enter")
  ModelAndView enter(@RequestParam UUID submission, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    var questions = Questions.none().with(sent);
    var typed = new HashMap<>(questions.fields());
    typed.put("channel", sent.getOrDefault("channel", ""));
    var problems = new ArrayList<Problem>();
    var channel = channel(sent.getOrDefault("channel", ""), problems);
    problems.addAll(questions.problems());
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, submission.toString(), typed, problems);
    var entered = questions.asking(new Envelope(submission, channel, language, null, clock.instant()));
    return switch (lodging.enter(entered, official)) {
      case Done(var _) -> redirect("/desk/inquiries/receipts/" + submission);
      case Refused(var why) -> show(FORBIDDEN, submission.toString(), typed,
          List.of(new Problem("", "appeals.inquiry.refused." + why)));
    };
  }

  /// For the person at the counter, who takes it home. Its key was made with the empty form and is nobody else's.
  @GetMapping("/receipts/{submission}")
  ModelAndView receipt(@PathVariable UUID submission, Official official, Language language) {
    if (!LodgingInquiries.mayEnter(official)) throw new AccessDeniedException("does not enter requests");
    var inquiry = asking.submitted(submission).filter(found -> found.asking().channel().entered())
        .orElseThrow(() -> new NotFound("receipt"));
    return page("appeals/inquiries/receipt", receipts.of(inquiry, language));
  }

  private static Channel channel(String typed, List<Problem> problems) {
    var found = entered().filter(each -> each.name().equals(typed)).findFirst();
    if (found.isEmpty()) problems.add(new Problem("channel", "appeals.inquiry.problem.channel"));
    return found.orElse(Channel.IN_PERSON);
  }

  private static Stream<Channel> entered() {
    return Arrays.stream(Channel.values()).filter(Channel::entered);
  }

  private static ModelAndView show(HttpStatus status, String submission, Map<String, String> typed,
      List<Problem> problems) {
    return page(status, "appeals/inquiries/enter",
        new InquiryEnterPage(submission, typed, entered().map(Channel::name).toList(), problems));
  }
}
