package az.rayon.appeals.inquiries;

import az.rayon.appeals.inquiries.Inquiry.State;
import az.rayon.appeals.page.AppealView;
import az.rayon.appeals.page.AppealView.FileLine;
import az.rayon.appeals.page.AppealView.StepLine;
import az.rayon.appeals.page.AppealView.Writer;
import az.rayon.appeals.page.InquiryView;
import az.rayon.appeals.page.InquiryView.Ending;
import az.rayon.appeals.page.InquiryView.Standing;
import az.rayon.appeals.register.Author;
import az.rayon.appeals.register.Histories;
import az.rayon.appeals.register.Names;
import az.rayon.appeals.register.Register;
import az.rayon.appeals.register.Step.What;
import az.rayon.kernel.Language;
import az.rayon.kernel.Translated;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a request into what a reader is shown of it.
@Component
public class Views {

  private final Names names;
  private final Histories histories;
  private final InquiryFiles files;
  private final Grounds grounds;
  private final Terms terms;
  private final Clock clock;

  Views(Names names, Histories histories, InquiryFiles files, Grounds grounds, Terms terms, Clock clock) {
    this.names = names;
    this.histories = histories;
    this.files = files;
    this.grounds = grounds;
    this.terms = terms;
    this.clock = clock;
  }

  public InquiryView forStaff(Inquiry inquiry, Language language) {
    return view(inquiry, language, files.forStaff(inquiry),
        histories.forStaff(Register.INQUIRY, inquiry.id(), language));
  }

  /// For whoever asked and signed in.
  InquiryView forRequester(Inquiry inquiry, Language language) {
    return forRequester(inquiry, language, UnaryOperator.identity());
  }

  /// For whoever asked; `reach` turns a file into the line by which this reader can open it.
  InquiryView forRequester(Inquiry inquiry, Language language, UnaryOperator<FileLine> reach) {
    return view(inquiry, language, files.forRequester(inquiry, reach),
        histories.forAuthor(Register.INQUIRY, inquiry.id(), language));
  }

  private InquiryView view(Inquiry inquiry, Language language, InquiryFiles.Lines lines, List<StepLine> history) {
    var asking = inquiry.asking();
    var contacts = asking.author().contacts();
    var writer = new Writer(asking.author().name(), asking.author() instanceof Author.Organisation, contacts.address(),
        contacts.email(), contacts.phone(), AppealView.Beside.NOTHING);
    var additions = history.stream().filter(line -> line.what().equals(What.COMPLETED.name())).map(StepLine::note)
        .toList();
    var dataset = asking.dataset() == null ? "" : asking.dataset();
    var wanted = new InquiryView.Wanted(asking.wanted(), asking.wish().name(), asking.urgency().name(),
        asking.urgencyReason(), dataset, title(dataset, language), additions, lines.asked());
    return new InquiryView(inquiry.number(), asking.channel().name(), wanted, writer, clock(inquiry, language),
        standing(inquiry, language), lines.answer(), history, asking.invented());
  }

  private String title(String dataset, Language language) {
    return dataset.isEmpty() ? "" : names.datasets().getOrDefault(dataset, Translated.az(dataset)).in(language);
  }

  private InquiryView.Clock clock(Inquiry inquiry, Language language) {
    var term = inquiry.term();
    var urgency = inquiry.asking().urgency();
    return new InquiryView.Clock(inquiry.asking().receivedAt(), term.due(), term.before(), urgency.inHours(),
        term.provisional(), term.extended(), terms.reason(term, urgency).in(language),
        inquiry.overdue(clock.instant()), inquiry.state() instanceof State.Incomplete);
  }

  private Standing standing(Inquiry inquiry, Language language) {
    var state = InquiryRow.stateName(inquiry.state());
    var unit = unit(inquiry.unit(), language);
    return switch (inquiry.state()) {
      case State.Registered _ -> new Standing(state, unit, "", "", Ending.NONE);
      case State.Assigned s -> new Standing(state, unit, official(s.executor()), "", Ending.NONE);
      case State.Incomplete s -> new Standing(state, unit, "", s.missing(), Ending.NONE);
      case State.Answered s -> new Standing(state, unit, official(s.executor()), "",
          new Ending(s.text(), "", "", "", "", s.at()));
      case State.PartlyAnswered s -> new Standing(state, unit, official(s.executor()), "",
          new Ending(s.text(), s.withheld().part(), ground(s.withheld().ground(), language), "", "", s.at()));
      case State.Declined s -> new Standing(state, unit, "", "", new Ending(s.reason(), "",
          ground(s.ground(), language), s.link() == null ? "" : s.link(), "", s.at()));
      case State.Forwarded s -> new Standing(state, unit, "", "", new Ending(s.reason(), "", "", "", s.body(), s.at()));
      case State.Withdrawn s -> new Standing(state, unit, "", "", new Ending("", "", "", "", "", s.at()));
    };
  }

  private String ground(String code, Language language) {
    return grounds.find(code).map(ground -> grounds.say(ground, language)).orElse(code);
  }

  private String official(@Nullable UUID account) {
    return names.official(account).orElse("");
  }

  private String unit(@Nullable UUID unit, Language language) {
    return unit == null ? "" : names.unit(unit).in(language);
  }
}
