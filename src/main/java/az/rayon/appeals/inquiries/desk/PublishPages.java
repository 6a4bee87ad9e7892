package az.rayon.appeals.inquiries.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.inquiries.Inquiries;
import az.rayon.appeals.inquiries.Inquiry;
import az.rayon.appeals.inquiries.Publications;
import az.rayon.appeals.inquiries.PublishingInquiries;
import az.rayon.appeals.inquiries.PublishingInquiries.Words;
import az.rayon.appeals.page.InquiryPublishPage;
import az.rayon.appeals.register.AnswerFiles;
import az.rayon.appeals.register.Files;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Typed;
import az.rayon.site.Messages;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An official reads question and answer over, takes out what is about persons, and makes the rest public; or takes it
/// back.
@Controller
@RequestMapping("/desk/inquiries/{number:S-[0-9-]+}")
class PublishPages {

  /// What is left in the words and looks like somebody's data has been read, and may be public.
  private static final String SURE = "sure";
  private static final Map<String, Integer> LONGEST = Map.of("title", 200, "question", 10_000, "answer", 10_000);

  private final Inquiries inquiries;
  private final PublishingInquiries publishing;
  private final Publications publications;
  private final AnswerFiles answers;
  private final Files files;
  private final Messages messages;

  PublishPages(Inquiries inquiries, PublishingInquiries publishing, Publications publications, AnswerFiles answers,
      Files files, Messages messages) {
    this.inquiries = inquiries;
    this.publishing = publishing;
    this.publications = publications;
    this.answers = answers;
    this.files = files;
    this.messages = messages;
  }

  @GetMapping("/publish")
  ModelAndView ask(@PathVariable String number, Official official, Language language) {
    var inquiry = publishable(number, official);
    var draft = publishing.draft(inquiry, messages.say(language, "appeals.inquiry.redacted"));
    var shown = publications.find(inquiry.id()).map(it -> it.files().stream().map(UUID::toString).toList())
        .orElse(List.of());
    return show(OK, inquiry, draft, shown, List.of());
  }

  @PostMapping("/publish")
  ModelAndView publish(@PathVariable String number, @RequestParam Map<String, String> sent,
      @RequestParam(name = "file", required = false) List<String> chosen, Official official) {
    var inquiry = publishable(number, official);
    var words = new Words(Typed.line(sent.getOrDefault("title", "")), Typed.text(sent.getOrDefault("question", "")),
        Typed.text(sent.getOrDefault("answer", "")));
    var shown = chosen == null ? List.<String>of() : chosen;
    var problems = problems(inquiry, words, sent.containsKey(SURE));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, inquiry, words, shown, problems);
    var open = answers.listGiven(inquiry.id()).stream().filter(file -> shown.contains(file.toString())).toList();
    publishing.publish(number, words, open, official);
    return redirect("/inquiries/" + number);
  }

  @PostMapping("/unpublish")
  ModelAndView takeBack(@PathVariable String number, Official official) {
    publishable(number, official);
    publishing.takeBack(number, official);
    return redirect("/desk/inquiries/" + number);
  }

  private static List<Problem> problems(Inquiry inquiry, Words words, boolean sure) {
    var found = new ArrayList<Problem>();
    LONGEST.forEach((field, longest) -> {
      var text = words.fields().getOrDefault(field, "");
      if (text.isEmpty()) found.add(new Problem(field, "appeals.inquiry.problem.public." + field));
      if (Typed.length(text) > longest) found.add(new Problem(field, "appeals.problem.tooLong", longest));
    });
    found.addAll(PublishingInquiries.problems(inquiry, words));
    var doubts = sure ? List.<String>of() : PublishingInquiries.doubts(words);
    if (!doubts.isEmpty()) found.add(new Problem(SURE, "appeals.inquiry.problem.doubts", String.join(", ", doubts)));
    return found;
  }

  private Inquiry publishable(String number, Official official) {
    var inquiry = inquiries.find(number).filter(found -> found.seenBy(official))
        .orElseThrow(() -> new NotFound("inquiry"));
    if (!PublishingInquiries.mayPublish(inquiry, official)) throw new AccessDeniedException("does not publish");
    return inquiry;
  }

  private ModelAndView show(HttpStatus status, Inquiry inquiry, Words words, Collection<String> shown,
      List<Problem> problems) {
    return page(status, "appeals/inquiries/publish",
        new InquiryPublishPage(inquiry.number(), words.fields(), files.list(answers.listGiven(inquiry.id())), shown,
            publications.find(inquiry.id()).isPresent(), problems));
  }
}
