package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.Asking.Channel;
import az.rayon.appeals.inquiries.AskingInquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.LodgingInquiries;
import az.rayon.appeals.inquiries.Questions;
import az.rayon.appeals.inquiries.Receipts;
import az.rayon.appeals.page.InquiryEnterPage;
import az.rayon.appeals.register.Files;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.Enclosing;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A clerk enters a request that was spoken, posted or e-mailed on one page that the keyboard alone fills, and gives
/// the person the same receipt that the portal gives.
@Controller
@RequestMapping("/desk/inquiries")
class EnterPages {

  private final AskingInquiries asking;
  private final Enclosing enclosing;
  private final Files files;
  private final Receipts receipts;

  EnterPages(AskingInquiries asking, Enclosing enclosing, Files files, Receipts receipts) {
    this.asking = asking;
    this.enclosing = enclosing;
    this.files = files;
    this.receipts = receipts;
  }

  /// An empty form has its key in the address: whoever goes back from the receipt comes to the same form.
  @GetMapping("/enter")
  ModelAndView begin(Official official) {
    mayEnter(official);
    return redirect("/desk/inquiries/enter?form=" + UUID.randomUUID());
  }

  @GetMapping(path = "/enter", params = "form")
  ModelAndView ask(@RequestParam UUID form, Official official) {
    mayEnter(official);
    if (asking.submitted(form).isPresent()) return receipt(form);
    var values = Map.of("channel", Channel.IN_PERSON.name(), "urgency", "ORDINARY", "wish", "EFILE");
    return page("appeals/inquiries/enter",
        new InquiryEnterPage(form.toString(), values, List.of(), channels(), List.of()));
  }

  @PostMapping("/enter")
  ModelAndView enter(@RequestParam UUID submission, @RequestParam Map<String, String> sent,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> chosen, Official official,
      Language language) {
    mayEnter(official);
    if (asking.submitted(submission).isPresent()) return receipt(submission);
    var problems = new ArrayList<Problem>();
    var channel = channel(sent.getOrDefault("channel", ""), problems);
    var questions = Questions.none().with(sent);
    problems.addAll(questions.problems());
    var draft = enclosing.add(draft(submission, questions), chosen, Enclosing.MOST_AT_COUNTER, official, problems);
    asking.put(draft);
    if (!problems.isEmpty()) return again(UNPROCESSABLE_CONTENT, draft, sent, problems);
    return switch (asking.enter(draft, channel, language, official)) {
      case Done(var _) -> receipt(submission);
      case Refused(var why) ->
        again(FORBIDDEN, draft, sent, List.of(new Problem("", "appeals.inquiry.refused." + why)));
    };
  }

  /// For the person at the counter, who takes it home. Its key was made with the empty form and is nobody else's.
  @GetMapping("/receipts/{submission}")
  ModelAndView receipt(@PathVariable UUID submission, Official official, Language language) {
    mayEnter(official);
    return page("appeals/inquiries/receipt", receipts.of(entered(submission), language));
  }

  @GetMapping("/receipts/{submission}/receipt.pdf")
  ResponseEntity<byte[]> print(@PathVariable UUID submission, Official official, Language language) {
    mayEnter(official);
    return receipts.paper(entered(submission), language);
  }

  private Inquiry entered(UUID submission) {
    return asking.submitted(submission).filter(found -> found.asking().channel().entered())
        .orElseThrow(() -> new NotFound("receipt"));
  }

  /// What was sent and has something to put right is kept under the form's own key, so that no scan is chosen twice.
  private Draft draft(UUID submission, Questions questions) {
    var answers = new Answers(questions.fields());
    return asking.find(submission).orElseGet(() -> new Draft(submission, answers, List.of(), null)).with(answers);
  }

  private ModelAndView again(HttpStatus status, Draft draft, Map<String, String> sent, List<Problem> problems) {
    var typed = new HashMap<>(draft.answers().fields());
    typed.put("channel", Typed.line(sent.getOrDefault("channel", "")));
    return page(status, "appeals/inquiries/enter", new InquiryEnterPage(draft.key().toString(), typed,
        files.list(draft.files()), channels(), problems));
  }

  private static ModelAndView receipt(UUID submission) {
    return redirect("/desk/inquiries/receipts/" + submission);
  }

  private static Channel channel(String typed, List<Problem> problems) {
    var found = entered().filter(each -> each.name().equals(typed)).findFirst();
    if (found.isEmpty()) problems.add(new Problem("channel", "appeals.inquiry.problem.channel"));
    return found.orElse(Channel.IN_PERSON);
  }

  private static List<String> channels() {
    return entered().map(Channel::name).toList();
  }

  private static Stream<Channel> entered() {
    return Arrays.stream(Channel.values()).filter(Channel::entered);
  }

  private static void mayEnter(Official official) {
    if (!LodgingInquiries.mayEnter(official)) throw new AccessDeniedException("does not enter requests");
  }
}
