package az.rayon.appeals.desk;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.desk.EnteringAppeals.Chosen;
import az.rayon.appeals.following.AppealReceipts;
import az.rayon.appeals.page.EnterPage;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Filing.Channel;
import az.rayon.appeals.register.LodgingAppeals;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.Draft;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.NotFound;
import az.rayon.kernel.Outcome.Done;
import az.rayon.kernel.Outcome.Refused;
import az.rayon.kernel.Typed;
import az.rayon.site.Address;
import az.rayon.site.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A clerk enters a letter, a telephone call or a spoken request on one page that the keyboard alone fills. The next
/// empty form comes with the receipt of the last one on top; channel and place are as they were.
@Controller
@RequestMapping("/desk/appeals")
class EnterPages {

  private static final String PATH = "/desk/appeals/enter";

  private final EnteringAppeals entering;
  private final EnterForms forms;
  private final WritingAppeals writing;
  private final AppealReceipts receipts;

  EnterPages(EnteringAppeals entering, EnterForms forms, WritingAppeals writing, AppealReceipts receipts) {
    this.entering = entering;
    this.forms = forms;
    this.writing = writing;
    this.receipts = receipts;
  }

  /// An empty form has its key in the address: whoever goes back from the receipt comes to the same form.
  @GetMapping("/enter")
  ModelAndView begin(Official official) {
    mayEnter(official);
    return redirect(Address.of(PATH).with("form", UUID.randomUUID()).toString());
  }

  @GetMapping(path = "/enter", params = "form")
  ModelAndView ask(@RequestParam UUID form, @RequestParam(required = false) @Nullable UUID after, Official official,
      Language language) {
    mayEnter(official);
    if (entered(form).isPresent()) return onward(form);
    var last = Optional.ofNullable(after).flatMap(this::entered);
    return page("appeals/enter", forms.empty(form, last.orElse(null), language));
  }

  @PostMapping("/enter")
  ModelAndView enter(@RequestParam UUID submission, @RequestParam Map<String, String> sent,
      @ModelAttribute Chosen chosen, Official official, Language language) {
    mayEnter(official);
    if (entered(submission).isPresent()) return onward(submission);
    var problems = new ArrayList<Problem>();
    var channel = channel(sent.getOrDefault("channel", ""), problems);
    var answers = Answers.none().with(forms.picked(sent, language));
    var draft = entering.keep(submission, answers, chosen, official, problems);
    problems.addAll(entering.problems(draft, channel));
    if (!problems.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/enter", form(draft, sent, problems, language));
    }
    return switch (entering.enter(draft, channel, language, official)) {
      case Done(var _) -> onward(submission);
      case Refused(var why) -> page(FORBIDDEN, "appeals/enter",
          form(draft, sent, List.of(new Problem("", "appeals.refused." + why)), language));
    };
  }

  /// For the person at the counter, who takes it home. Its key was made with the empty form and is nobody else's.
  @GetMapping("/receipts/{submission}")
  ModelAndView receipt(@PathVariable UUID submission, Official official, Language language) {
    if (!LodgingAppeals.mayEnter(official)) throw new NotFound("receipt");
    var appeal = entered(submission).orElseThrow(() -> new NotFound("receipt"));
    return page(OK, "appeals/receipt", receipts.of(appeal, language));
  }

  private Optional<Appeal> entered(UUID submission) {
    return writing.submitted(submission).filter(appeal -> appeal.filing().channel().entered());
  }

  private EnterPage form(Draft draft, Map<String, String> sent, List<Problem> problems, Language language) {
    var typed = new HashMap<>(draft.answers().fields());
    typed.put("channel", Typed.line(sent.getOrDefault("channel", "")));
    return forms.again(draft, typed, problems, language);
  }

  private static Channel channel(String typed, List<Problem> problems) {
    var found = Arrays.stream(Channel.values()).filter(Channel::entered).filter(each -> each.name().equals(typed))
        .findFirst();
    if (found.isEmpty()) problems.add(new Problem("channel", "appeals.problem.channel"));
    return found.orElse(Channel.PAPER);
  }

  private static ModelAndView onward(UUID submission) {
    return redirect(Address.of(PATH).with("after", submission).with("form", UUID.randomUUID()).toString());
  }

  private static void mayEnter(Official official) {
    if (!LodgingAppeals.mayEnter(official)) throw new AccessDeniedException("does not enter appeals");
  }
}
