package az.rayon.appeals.desk;

import az.rayon.appeals.register.AnswerFiles;
import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Appeal;
import az.rayon.appeals.register.Notice.About;
import az.rayon.appeals.register.Notice;
import az.rayon.appeals.register.Step;
import az.rayon.appeals.register.Steps;
import az.rayon.directory.Directory;
import az.rayon.documents.Paper.Block;
import az.rayon.documents.Paper.Block.Paragraph;
import az.rayon.documents.Paper.Signatory;
import az.rayon.documents.Paper;
import az.rayon.documents.Papers;
import az.rayon.kernel.Azerbaijani;
import az.rayon.kernel.Language;
import az.rayon.site.Messages;
import az.rayon.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the letters on paper for people who left no e-mail, in the language they wrote in, and for the bodies that an
/// appeal is sent on to.
@Component
class LetterPapers {

  private final Papers papers;
  private final Directory directory;
  private final Steps steps;
  private final AnswerFiles files;
  private final Messages messages;
  private final Clock clock;

  LetterPapers(Papers papers, Directory directory, Steps steps, AnswerFiles files, Messages messages, Clock clock) {
    this.papers = papers;
    this.directory = directory;
    this.steps = steps;
    this.files = files;
    this.messages = messages;
    this.clock = clock;
  }

  byte[] pdf(Appeal appeal, Notice notice) {
    var language = notice.whom().isEmpty() ? appeal.filing().language() : Language.AZ;
    var today = LocalDate.now(clock);
    var issuer = directory.findAuthority(today).map(authority -> authority.name().in(language)).orElse("");
    var title = messages.say(language, "appeals.paper.title", appeal.number());
    var paper = Paper.titled(language, title, List.of(issuer, title)).withIssuer(issuer)
        .withBody(body(appeal, notice, language))
        .withSignatories(List.of(new Signatory(List.of(messages.say(language, "appeals.paper.post")), "")))
        .withDate(language == Language.AZ ? Azerbaijani.shortDate(today) : Words.date(language, today));
    return papers.pdf(paper, List.of());
  }

  private static String to(Appeal appeal, Notice notice) {
    if (!notice.whom().isEmpty()) return notice.whom();
    var author = appeal.filing().author();
    var address = author.contacts().address();
    return address.isEmpty() ? author.name() : author.name() + ", " + address;
  }

  private List<Block> body(Appeal appeal, Notice notice, Language language) {
    var key = notice.whom().isEmpty() ? notice.about().name() : "BODY";
    var registered = Words.date(language, LocalDate.ofInstant(appeal.filing().receivedAt(), clock.getZone()));
    var blocks = new ArrayList<Block>();
    blocks.add(Paragraph.of(messages.say(language, "appeals.paper.to", to(appeal, notice))));
    blocks.add(Paragraph.of(messages.say(language, "appeals.paper." + key, appeal.number(), registered,
        Words.date(language, appeal.term().due()))));
    lines(notice.whom().isEmpty() ? said(appeal, notice) : appeal.filing().text()).forEach(blocks::add);
    int enclosed = notice.about() == About.ANSWERED ? files.listGivenNow(appeal).size() : 0;
    if (enclosed > 0) blocks.add(Paragraph.of(messages.say(language, "appeals.paper.files", enclosed)));
    if (notice.whom().isEmpty()) {
      var last = notice.about() == About.ASKED ? "appeals.paper.reply" : "appeals.paper.route";
      blocks.add(Paragraph.of(messages.say(language, last)));
    }
    return blocks;
  }

  /// The answer, what is asked, or the reasons why there is no answer or the term has become longer.
  private String said(Appeal appeal, Notice notice) {
    return switch (notice.about()) {
      case ASKED -> steps.listUnanswered(appeal.id()).stream().map(Step::note).collect(Collectors.joining("\n"));
      case STUDIED, EXTENDED -> steps.lastNote(appeal.id(), notice.about().name());
      case ANSWERED, FORWARDED, LEFT_UNEXAMINED, NOT_ACCEPTED -> end(appeal);
    };
  }

  private static String end(Appeal appeal) {
    return switch (appeal.state()) {
      case State.Answered answered -> answered.text();
      case State.Forwarded forwarded -> String.join(", ", forwarded.bodies()) + "\n" + forwarded.reason();
      case State.LeftUnexamined left -> left.reason();
      case State.NotAccepted refused -> refused.reason();
      case State.Registered _,State.OnDesk _,State.Withdrawn _,State.Merged _ -> "";
    };
  }

  private static List<Paragraph> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(Paragraph::of).toList();
  }
}
