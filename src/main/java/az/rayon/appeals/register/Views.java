package az.rayon.appeals.register;

import az.rayon.appeals.register.Appeal.State;
import az.rayon.appeals.register.Author.Organisation;
import az.rayon.appeals.page.AppealView;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns an appeal into what a reader is shown of it: the author all of their own and none of the staff's names but the
/// executor's, the staff the whole history.
@Component
public class Views {

  private final Names names;
  private final Steps steps;
  private final Files files;
  private final Terms terms;
  private final Covers covers;
  private final Clock clock;

  Views(Names names, Steps steps, Files files, Terms terms, Covers covers, Clock clock) {
    this.names = names;
    this.steps = steps;
    this.files = files;
    this.terms = terms;
    this.covers = covers;
    this.clock = clock;
  }

  public AppealView forStaff(Appeal appeal, Language language) {
    var history = steps.of(appeal.id()).stream()
        .map(step -> line(step, names.official(step.by()).orElse(""), step.note(), language)).toList();
    return view(appeal, language, files.list(appeal.id()), history);
  }

  /// For the author who signed in.
  public AppealView forAuthor(Appeal appeal, Language language) {
    return view(appeal, language, files.list(appeal.id()), publicHistory(appeal, language));
  }

  /// For whoever came with number and PIN. They have no session, so they learn which files there are and cannot open
  /// them.
  public AppealView forFollower(Appeal appeal, Language language) {
    var closed = files.list(appeal.id()).stream().map(file -> new FileLine(file.key(), file.name(), "")).toList();
    return view(appeal, language, closed, publicHistory(appeal, language));
  }

  private List<StepLine> publicHistory(Appeal appeal, Language language) {
    return steps.of(appeal.id()).stream().filter(step -> step.what().shownToAuthor())
        .map(step -> line(step, "", step.what().noteShownToAuthor() ? step.note() : "", language)).toList();
  }

  private AppealView view(Appeal a, Language language, List<FileLine> attached, List<StepLine> history) {
    var filing = a.filing();
    var contacts = filing.author().contacts();
    var writer = new Writer(filing.author().name(), filing.author() instanceof Organisation, contacts.address(),
        contacts.email(), contacts.phone(), beside(a));
    return new AppealView(a.number(), filing.kind().name(), filing.channel().name(),
        named(names.topics().get(filing.topic()), filing.topic(), language), settlement(filing, language),
        filing.text(), writer, clock(a, language), standing(a, language), attached, history, filing.invented());
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
    return new AppealView.Clock(LocalDate.ofInstant(appeal.filing().receivedAt(), clock.getZone()), term.due(),
        term.provisional(), term.basis().name(),
        terms.reason(term).in(language), appeal.open() && term.over(LocalDate.now(clock)));
  }

  private Standing standing(Appeal appeal, Language language) {
    return switch (appeal.state()) {
      case State.Registered _ -> new Standing("REGISTERED", "", "", Ending.NONE);
      case State.Examined(var unit, var executor) -> new Standing("EXAMINED", unit(unit, language),
          names.official(executor).orElse(""), Ending.NONE);
      case State.Drafted(var unit, var executor, _, _, _, _) -> new Standing("DRAFTED", unit(unit, language),
          names.official(executor).orElse(""), Ending.NONE);
      case State.Answered s -> new Standing("ANSWERED", unit(s.unit(), language), names.official(s.executor())
          .orElse(""), new Ending(s.result().name(), "", "", s.text(), s.at()));
      case State.Forwarded s ->
        new Standing("FORWARDED", "", "", new Ending("", "", String.join(", ", s.bodies()), s.reason(), s.at()));
      case State.LeftUnexamined s -> new Standing("LEFT_UNEXAMINED", "", "",
          new Ending("", s.ground().name(), "", s.reason(), s.at()));
      case State.NotAccepted s -> new Standing("NOT_ACCEPTED", "", "",
          new Ending("", s.obstacle().name(), "", s.reason(), s.at()));
      case State.Merged s -> new Standing("MERGED", "", "", new Ending("", "", "", "", s.at()));
      case State.Withdrawn s -> new Standing("WITHDRAWN", "", "", new Ending("", "", "", "", s.at()));
    };
  }

  /// The word for the state as whoever wrote the appeal and the public see it: a draft is the house's own affair.
  public static String stateShown(State state) {
    return state instanceof State.Drafted ? "EXAMINED" : AppealColumns.code(state);
  }

  private StepLine line(Step step, String by, String note, Language language) {
    var unit = step.what() == Step.What.ROUTED && step.unit() != null ? unit(step.unit(), language) : "";
    return new StepLine(step.what().name(), step.at(), by, unit, step.due(), note, Step.receipt(step));
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
