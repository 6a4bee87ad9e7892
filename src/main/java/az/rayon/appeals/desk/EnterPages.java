package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.following.AppealReceipts;
import az.rayon.appeals.page.EnterPage;
import az.rayon.appeals.page.HandInPage.Offer;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.site.Problem;
import az.rayon.site.page.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

/// A clerk enters a letter, a telephone call or a spoken request on one page that the keyboard alone fills, and gives
/// the person the same receipt that the portal gives.
@Controller
@RequestMapping("/desk/appeals")
class EnterPages {

  private final EnteringAppeals entering;
  private final WritingAppeals writing;
  private final AppealReceipts receipts;
  private final Names names;

  EnterPages(EnteringAppeals entering, WritingAppeals writing, AppealReceipts receipts, Names names) {
    this.entering = entering;
    this.writing = writing;
    this.receipts = receipts;
    this.names = names;
  }

  @GetMapping("/enter")
  ModelAndView ask(Official official, Language language) {
    if (!LodgingAppeals.mayEnter(official)) throw new AccessDeniedException("does not enter appeals");
    return show(OK, UUID.randomUUID().toString(), Map.of("channel", "PAPER"), List.of(), language);
  }

  @PostMapping("/enter")
  ModelAndView enter(@RequestParam UUID submission, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    var answers = Answers.none().with(sent);
    var typed = new HashMap<>(answers.fields());
    typed.put("channel", sent.getOrDefault("channel", ""));
    var problems = new ArrayList<Problem>();
    var channel = channel(typed.getOrDefault("channel", ""), problems);
    problems.addAll(writing.checks().problems(answers));
    if (!problems.isEmpty()) return show(UNPROCESSABLE_CONTENT, submission.toString(), typed, problems, language);
    return switch (entering.enter(submission, answers, channel, language, official)) {
      case Done(var _) -> redirect("/desk/appeals/receipts/" + submission);
      case Refused(var why) -> show(FORBIDDEN, submission.toString(), typed,
          List.of(new Problem("", "appeals.refused." + why)), language);
    };
  }

  /// For the person at the counter, who takes it home. Its key was made with the empty form and is nobody else's.
  @GetMapping("/receipts/{submission}")
  ModelAndView receipt(@PathVariable UUID submission, Official official, Language language) {
    if (!LodgingAppeals.mayEnter(official)) throw new NotFound("receipt");
    var appeal = writing.submitted(submission).filter(found -> found.filing().channel().entered())
        .orElseThrow(() -> new NotFound("receipt"));
    return page("appeals/receipt", receipts.of(appeal, language));
  }

  private static Channel channel(String typed, List<Problem> problems) {
    var found = Arrays.stream(Channel.values()).filter(Channel::entered).filter(each -> each.name().equals(typed))
        .findFirst();
    if (found.isEmpty()) problems.add(new Problem("channel", "appeals.problem.channel"));
    return found.orElse(Channel.PAPER);
  }

  private ModelAndView show(HttpStatus status, String submission, Map<String, String> typed, List<Problem> problems,
      Language language) {
    var channels = Arrays.stream(Channel.values()).filter(Channel::entered).map(Channel::name).toList();
    var offer = new Offer(
        names.listTopics().stream().map(topic -> new Choice(topic.code(), topic.name().in(language))).toList(),
        names.listSettlements().stream().map(place -> new Choice(place.code(), place.name().in(language))).toList());
    return page(status, "appeals/enter", new EnterPage(submission, typed, channels, offer, problems));
  }
}
