package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.page.AppealCourse;
import az.rayon.appeals.page.AppealView;
import az.rayon.appeals.page.AppealView.AnswerFile;
import az.rayon.appeals.page.AppealView.Beside;
import az.rayon.appeals.page.AppealView.CameWith;
import az.rayon.appeals.page.AppealView.Ending;
import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.page.AppealView.Signer;
import az.rayon.appeals.page.AppealView.Standing;
import az.rayon.appeals.page.AppealView.StepLine;
import az.rayon.appeals.page.AppealView.Writer;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns an appeal into what a reader is shown of it: the author all of their own and none of the staff's names but the
/// executor's, the staff the whole history.
@Component
public class Views {

  private final Names names;
  private final Histories histories;
  private final Files files;
  private final Terms terms;
  private final Courses courses;
  private final Covers covers;

  Views(Names names, Histories histories, Files files, Terms terms, Courses courses, Covers covers) {
    this.names = names;
    this.histories = histories;
    this.files = files;
    this.terms = terms;
    this.courses = courses;
    this.covers = covers;
  }

  public AppealView forStaff(Appeal appeal, Language language) {
    var history = histories.forStaff(Register.APPEAL, appeal.id(), language);
    return view(appeal, language, new Parts(files.list(appeal.id()), files.listOfAnswers(appeal), history,
        courses.forStaff(appeal, language), AppealColumns.code(appeal.state())));
  }

  /// For whoever wrote it; `reach` turns a file into the line by which this reader can open it.
  public AppealView forAuthor(Appeal appeal, UnaryOperator<FileLine> reach, Language language) {
    var attached = files.list(appeal.id()).stream().map(reach).toList();
    var given = files.listOfAnswers(appeal).stream().filter(each -> each.given() != null)
        .map(each -> new AnswerFile(each.given(), reach.apply(each.file()))).toList();
    var history = histories.forAuthor(Register.APPEAL, appeal.id(), language);
    return view(appeal, language, new Parts(attached, given, history, courses.forAuthor(appeal, language),
        stateShown(appeal.state())));
  }

  /// What differs from reader to reader.
  private record Parts(List<FileLine> files, List<AnswerFile> answers, List<StepLine> history, AppealCourse course,
      String state) {}

  private AppealView view(Appeal a, Language language, Parts parts) {
    var filing = a.filing();
    var contacts = filing.author().contacts();
    var writer = new Writer(filing.author().name(), filing.author() instanceof Organisation, contacts.address(),
        contacts.email(), contacts.phone(), beside(a));
    return new AppealView(a.number(), filing.kind().name(), filing.channel().name(),
        named(names.topics().get(filing.topic()), filing.topic(), language), settlement(filing, language),
        filing.text(), writer, clock(a, language), standing(a, parts.state(), language), parts.files(), parts.answers(),
        parts.history(), parts.course(), filing.invented());
  }

  private Beside beside(Appeal appeal) {
    var cover = covers.of(appeal.id());
    var speaker = cover.speaker();
    var letter = cover.letter();
    return new Beside(cover.signatories().stream().map(each -> new Signer(each.name(), each.address())).toList(),
        speaker == null ? "" : speaker.name(), speaker == null ? "" : speaker.address(),
        appeal.filing().author() instanceof Organisation organisation && organisation.letterhead(),
        letter == null ? null : new CameWith(letter.body(), letter.number(), letter.on(), letter.controlled()),
        cover.arrived(), cover.lacking());
  }

  private AppealView.Clock clock(Appeal appeal, Language language) {
    var term = appeal.term();
    return new AppealView.Clock(terms.day(appeal.filing().receivedAt()), term.due(),
        term.provisional(), term.basis().name(),
        terms.reason(term).in(language), appeal.open() && terms.over(term));
  }

  private Standing standing(Appeal appeal, String state, Language language) {
    return switch (appeal.state()) {
      case State.Registered _,State.Withdrawn _,State.Forwarded _,State.LeftUnexamined _,State.NotAccepted _ ->
        new Standing(state, "", "", ending(appeal));
      case State.OnDesk lies -> new Standing(state, unit(lies.unit(), language),
          names.official(lies.executor()).orElse(""), Ending.NONE);
      case State.Answered answered -> new Standing(state, unit(answered.unit(), language),
          names.official(answered.executor()).orElse(""), ending(appeal));
      case State.Merged _ -> merged(appeal, state, language);
    };
  }

  /// Whoever wrote what was merged reads the answer to the earlier appeal as their own.
  private Standing merged(Appeal appeal, String state, Language language) {
    var earlier = courses.answering(appeal);
    var stands = standing(earlier, state, language);
    return earlier.open() ? new Standing(state, stands.unit(), stands.executor(), ending(appeal)) : stands;
  }

  private static Ending ending(Appeal appeal) {
    return switch (appeal.state()) {
      case State.Registered _,State.OnDesk _ -> Ending.NONE;
      case State.Answered s -> new Ending(s.result().name(), "", "", s.text(), s.at());
      case State.Forwarded s -> new Ending("", "", String.join(", ", s.bodies()), s.reason(), s.at());
      case State.LeftUnexamined s -> new Ending("", s.ground().name(), "", s.reason(), s.at());
      case State.NotAccepted s -> new Ending("", s.obstacle().name(), "", s.reason(), s.at());
      case State.Withdrawn s -> new Ending("", "", "", "", s.at());
      case State.Merged s -> new Ending("", "", "", "", s.at());
    };
  }

  /// The word for the state as whoever wrote the appeal and the public see it: a draft is the house's own affair.
  public static String stateShown(State state) {
    return state instanceof State.Drafted ? "EXAMINED" : AppealColumns.code(state);
  }

  private String settlement(Filing filing, Language language) {
    var code = filing.settlement();
    return code == null ? "" : named(names.settlements().get(code), code, language);
  }

  private String unit(UUID unit, Language language) {
    return names.unit(unit).in(language);
  }

  private static String named(@Nullable Translated name, String code, Language language) {
    return name == null ? code : name.in(language);
  }
}
