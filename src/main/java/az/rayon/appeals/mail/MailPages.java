package az.rayon.appeals.mail;

import static az.rayon.site.Pages.page;
import static az.rayon.site.Pages.redirect;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import az.rayon.appeals.mail.MailItem.Source;
import az.rayon.appeals.mail.TakingMail.Arrived;
import az.rayon.appeals.register.Appeals;
import az.rayon.appeals.register.Sight;
import az.rayon.appeals.writing.AnswerChecks;
import az.rayon.appeals.writing.Answers;
import az.rayon.appeals.writing.WritingAppeals;
import az.rayon.kernel.Actor.Official;
import az.rayon.kernel.Language;
import az.rayon.kernel.Typed;
import az.rayon.site.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The mail on the desk: what became of each message and why, and what a registrar does with those that wait.
@Controller
@RequestMapping(MailPages.PATH)
class MailPages {

  static final String PATH = "/desk/appeals/mail";

  private final ReceivingMail receiving;
  private final SettlingMail settling;
  private final MailViews views;
  private final WritingAppeals writing;
  private final Appeals appeals;
  private final MailboxSettings settings;

  MailPages(ReceivingMail receiving, SettlingMail settling, MailViews views, WritingAppeals writing, Appeals appeals,
      MailboxSettings settings) {
    this.receiving = receiving;
    this.settling = settling;
    this.views = views;
    this.writing = writing;
    this.appeals = appeals;
    this.settings = settings;
  }

  @GetMapping
  ModelAndView list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page,
      Official official, Language language) {
    mayRead(official);
    return page("appeals/mail", views.list(show, page, official, language, List.of()));
  }

  /// A message that a clerk saved elsewhere and brings here.
  @PostMapping
  ModelAndView bring(@RequestParam(required = false) @Nullable MultipartFile file, Official official, Language language)
      throws IOException {
    maySettle(official);
    if (file == null || file.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/mail",
          views.list("", 1, official, language, List.of(new Problem("file", "appeals.mail.problem.file"))));
    }
    try (var in = file.getInputStream()) {
      var content = in.readNBytes((int) Math.min(settings.limit().toBytes(), Integer.MAX_VALUE - 16));
      var item = receiving.receive(new Arrived(content, in.read() < 0, Source.DESK), official, () -> {});
      return redirect(PATH + "/" + item.id());
    }
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Official official, Language language) {
    mayRead(official);
    return page(OK, "appeals/mailitem", views.item(id, Map.of(), official, language, List.of()));
  }

  /// As an appeal, or, said by the other button, as a request for information, of which no more is asked than who
  /// wrote it.
  @PostMapping("/{id}/appeal")
  ModelAndView makeAppeal(@PathVariable UUID id, @RequestParam Map<String, String> sent, Official official,
      Language language) {
    maySettle(official);
    var typed = new HashMap<>(sent);
    typed.put("text", views.text(id));
    var answers = Answers.none().with(typed);
    boolean inquiry = "inquiry".equals(sent.get("as"));
    var problems = inquiry ? AnswerChecks.person(answers) : writing.checks().problems(answers);
    if (!problems.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/mailitem",
          views.item(id, answers.fields(), official, language, problems));
    }
    if (inquiry) settling.makeInquiry(id, answers, official);
    else settling.makeAppeal(id, answers, official);
    return redirect(PATH + "/" + id);
  }

  @PostMapping("/{id}/dismiss")
  ModelAndView dismiss(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Official official,
      Language language) {
    maySettle(official);
    var said = views.reasons(id).stream().filter(each -> each.name().equals(reason)).findFirst();
    if (said.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/mailitem", views.item(id, Map.of(), official, language,
          List.of(new Problem("reason", "appeals.mail.problem.reason"))));
    }
    settling.dismiss(id, said.get(), official);
    return redirect(PATH);
  }

  @PostMapping("/{id}/add")
  ModelAndView add(@PathVariable UUID id, @RequestParam(defaultValue = "") String number, Official official,
      Language language) {
    maySettle(official);
    var typed = Typed.number(Typed.line(number.substring(0, Math.min(number.length(), 100))));
    var appeal = Optional.of(typed).flatMap(appeals::find);
    if (appeal.isEmpty()) {
      return page(UNPROCESSABLE_CONTENT, "appeals/mailitem", views.item(id, Map.of("number", typed), official, language,
          List.of(new Problem("number", "appeals.mail.problem.number"))));
    }
    settling.add(id, appeal.get(), official);
    return redirect(PATH + "/" + id);
  }

  private static void mayRead(Official official) {
    if (!(Sight.of(official) instanceof Sight.All)) throw new AccessDeniedException("does not read the mail");
  }

  private static void maySettle(Official official) {
    if (!SettlingMail.maySettle(official)) throw new AccessDeniedException("does not settle the mail");
  }
}
